/**
 * What authors of templates call the boxes of an article, beside the regions of `vocabulary.data.ts`: groups of words, one or two each,
 * taken apart at hyphens, underscores and camel case. None of them decides by itself; each is one piece of evidence.
 */
export const boxNames: readonly (readonly [group: string, names: string])[] = [
  [
    "caption",
    "caption, captions, credit, credits, img, image, images, photo, photos, picture, pictures, figure, gallery, slideshow, slide, slider, swiper, thumbnail, thumb, foto, fotos, bild, bilder, imagen, legend, lightbox, featured image",
  ],
  ["media", "video, videos, audio, player, podcast, media, jw, brightcove, iframe, poster"],
  [
    "embed",
    "embed, embeds, embedded, oembed, tweet, twitter, instagram, facebook, youtube, tiktok, telegram, whatsapp, iframe, wp embed, external, placeholder, reddit",
  ],
  [
    "box",
    "box, infobox, info, factbox, fact, facts, note, notes, callout, panel, card, cards, widget, widgets, module, expandable, accordion, collapse, highlight, highlights, inset, insert, inline, feature, callouts, tip, key points",
  ],
  [
    "lead",
    "lead, lede, intro, summary, standfirst, deck, dek, sapo, excerpt, subtitle, subheadline, description, abstract, strap, teaser text",
  ],
  ["quote", "quote, quotes, pullquote, pull, blockquote, citation, cite"],
  [
    "meta",
    "author, authors, byline, meta, date, time, published, timestamp, dateline, updated, contributor, writer, autor, autores, editor, reporter, source, avatar, profile, bio, entry meta, post meta, reading time, info",
  ],
  ["title", "title, headline, heading, kicker, eyebrow, label, category, section, rubric, tag"],
  [
    "commerce",
    "product, products, price, shop, affiliate, deal, deals, buy, store, coupon, offer, offers, cart, cta, action, button, btn, app, download, gift, event, events, form, survey, quiz",
  ],
  [
    "list",
    "list, items, item, grid, row, feed, archive, listing, results, index, stream, posts, articles, stories, news, entries, headlines, links, link",
  ],
  ["text", "text, paragraph, para, copy, prose, body, richtext, content, story, article, wysiwyg, markdown, editor"],
  [
    "hidden",
    "hidden, hide, invisible, sr, offscreen, modal, overlay, popup, toast, toaster, tooltip, dropdown, flyout, slidein, lightbox, dialog, message, alert, notification, notice, loading, skeleton, noscript, print",
  ],
];

/** What templates call the elements of lists: what holds stories, the headline of one, what else stands in cards, and headlines that run. */
export const listNames: readonly (readonly [group: string, names: string])[] = [
  [
    "story",
    "post, posts, story, stories, article, articles, news, entry, entries, related, feed, teaser, teasers, latest, recent, popular, trending, headline, headlines, read, readmore, more, recommended, recommend, most, blog, also, next, similar, stream",
  ],
  ["title", "title, headline, heading, hed, subject, ttl, tit"],
  [
    "other",
    "event, events, calendar, product, products, price, shop, cart, comment, comments, commentlist, reply, review, reviews, author, authors, team, member, members, staff, partner, partners, sponsor, sponsors, ad, ads, advert, promoted, job, jobs, vacancy, download, downloads, file, files, attachment, attachments, faq, accordion, tab, tabs, tag, tags, category, categories, archive, archives, menu, nav, navbar, footer, social, share, poll, weather, rate, rates, schedule, contact, login, form, cookie, speaker, breadcrumb, breadcrumbs, toolbar, stats, counter",
  ],
  ["ticker", "ticker, tickers, newsticker, newstickers, breaking, marquee, newsflash, flash"],
];

/** Tags that say something of what they hold. A tag with a hyphen, which no standard knows, makes a group of its own behind these. */
export const tellingTags: readonly (readonly [group: string, tags: string])[] = [
  ["list", "ul, ol, dl"],
  ["table", "table"],
  ["form", "form, fieldset"],
  ["aside", "aside"],
  ["nav", "nav, menu"],
  ["footer", "footer"],
  ["header", "header"],
  ["section", "section"],
  ["figure", "figure, figcaption, picture"],
  ["blockquote", "blockquote, q"],
  ["article", "article"],
  ["main", "main"],
];
