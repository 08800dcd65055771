/**
 * What authors of templates call things: words of `id`, `class`, `itemprop`, `role` and the tag. Names are taken apart at
 * hyphens, underscores, spaces and camel case before they are looked up, so `td-post-content` holds `post` and `content`.
 */

/** Names of the element that holds the text of an article, the surest first. */
export const articleNames: readonly RegExp[] = [
  /articlebody|article__?-?(?:body|text|content)|(?:story|entry|post|news|single|detail|page)[_-]{0,2}(?:body|content|text|entry|detail|story)\b|body[_-]?(?:copy|text|content)|article[_-]?(?:copy|main|inner|page)|(?:content|text)[_-]{0,2}(?:body|article|detail|news|text)/iu,
  /(?:^|[\s_-])(?:article|story|entry|post|prose|newstext|wysiwyg|richtext|rich-text)(?:$|[\s_-])/iu,
  /(?:^|[\s_-])(?:main|content|maincontent|main-content|body)(?:$|[\s_-])/iu,
];

/** What every name has in it that one of those patterns knows; three names in four have none of it. */
export const anyArticleName: RegExp = /body|content|text|entry|detail|story|article|post|prose|wysiwyg|main/iu;

/**
 * Names of regions that are never part of an article's text, one or two words each, with the rule that a removal is booked
 * under. Where a name holds several, the first row wins.
 */
export const regionNames: readonly (readonly [rule: string, names: string])[] = [
  ["comments", "comment, comments, commentlist, disqus, respond, reply, replies, discussion"],
  ["share-bar", "share, sharing, shares, sharethis, addthis, addtoany, social, socials, sociable, follow, sharedaddy"],
  [
    "other-stories",
    `related, recommend, recommended, recommendation, recommendations, recirc, recirculation, outbrain, taboola, teaser, teasers,
    popular, trending, latest, readmore, also read, read also, more news, more stories, most read, mostread, most viewed, other news,
    othernews, relatedposts, relatednews, relatedbox, tinlienquan, may like, editors picks, promo, promos, recent posts, carousel, next article, prev next, zergnet, read next`,
  ],
  [
    "navigation",
    `nav, navbar, navigation, menu, menus, breadcrumb, breadcrumbs, pagination, pager, pagenav, skip link, skiplink, topbar,
    site header, masthead, toc`,
  ],
  [
    "subscription-box",
    `newsletter, newsletters, subscribe, subscription, subscriptions, signup, sign up, paywall, piano, regwall, donate, donation, membership`,
  ],
  [
    "advertisement",
    "ad, ads, advert, adverts, advertisement, advertising, adslot, adsbygoogle, sponsor, sponsored, banner, banners, dfp, gpt, promoted",
  ],
  ["footer", "footer, copyright, colophon, legal, disclaimer"],
  [
    "sidebar",
    "sidebar, side bar, sidecol, right col, rightcol, left col, leftcol, right column, left column, rail, widget area, aside",
  ],
  ["cookie-notice", "cookie, cookies, gdpr, consent"],
  [
    "author-box",
    "author bio, author box, authorbox, about author, about the, bio, author info, author profile, author description",
  ],
  ["tag-list", "tags, taglist, tag list, tag links, post tags, article tag, topics, keywords"],
  [
    "toolbar",
    `tool, tools, toolbar, toolbox, print, font size, fontsize, rating, ratings, poll, vote, player controls, media player, jwplayer,
    login, popup, modal, overlay, tooltip, search`,
  ],
];

/** Tags with the same meaning. */
export const regionTags: ReadonlyMap<string, string> = new Map([
  ["nav", "navigation"],
  ["menu", "navigation"],
  ["footer", "footer"],
  ["aside", "sidebar"],
  ["dialog", "toolbar"],
]);

/** Values of `role` with the same meaning. */
export const regionRoles: ReadonlyMap<string, string> = new Map([
  ["navigation", "navigation"],
  ["banner", "navigation"],
  ["contentinfo", "footer"],
  ["complementary", "sidebar"],
  ["search", "toolbar"],
  ["dialog", "toolbar"],
  ["alert", "toolbar"],
]);
