/**
 * The slots that the English rules are put together from. Each is the source of a regular expression over a prepared
 * sentence: lower case, straight apostrophes, quoted text masked (see `prepareSentence`). Slots carry no unbounded repeats,
 * so every combination of them stays linear.
 */

/** What an assistant calls the text that it worked on. */
export const textNoun =
  "(?:(?:news|press|blog|social media|facebook|radio|broadcast|newspaper|web|full|whole|entire) )?" +
  "(?:articles?|texts?|versions?|drafts?|stor(?:y|ies)|news items?|summar(?:y|ies)|translations?|rewrites?|rewriting|revisions?|paraphrases?" +
  "|rephrasings?|paragraphs?|passages?|headlines?|titles?|captions?|essays?|releases?|posts?|cop(?:y|ies)|content|wording|scripts?|emails?|write-?ups?" +
  "|reports?|outlines?|intro(?:duction)?s?|conclusions?|ledes?|leads?|abstracts?|renditions?|adaptations?|reworks?|synops[ie]s|tweets?" +
  "|threads?|sentences?|excerpts?|sections?|quotes?|news|bullet points?|press statements?|op-eds?|editorials?|columns?|features?|taglines?|hashtags?)";

/** Nouns that name nothing but a piece of editing: "this rendition" needs no further evidence that a text is meant. */
const editingNoun =
  "(?:version|rewrite|rewriting|translation|revision|paraphrase|rephrasing|draft|summary|rendition|adaptation|condensation|rework(?:ing)?|rewording)";

/** How an assistant calls a text after its own work on it. */
export const edited =
  "(?:revised|rewritten|re-written|edited|improved|polished|corrected|refined|rephrased|reworded|reworked|restructured|condensed|shortened|simplified|streamlined" +
  "|translated|updated|enhanced|summari[sz]ed|paraphrased|proofread|cleaned[- ]up|expanded|optimi[sz]ed|modified|adjusted|adapted|humani[sz]ed|tightened" +
  "|concise|shorter|longer|punchier|snappier|formatted|reformatted|reorgani[sz]ed|smoother|cleaner|clearer|simpler|neutral|formal|professional|engaging|catchy|catchier)";

const nounPrefix =
  "(?:news |english |lao |thai |vietnamese |french |chinese |press |final |new |above |english-language |lao-language )";
const ownArticle =
  "(?:articles?|text|story|news item|piece|paragraph|passage|response|content|copy|write-?up|report|headline|sentence|release|essay|summary|translation)";

/** Bare subject "This (revised) version": a complement ("of the law") would stand between it and its verb. */
export const selfSubject =
  `(?:(?:this|my|the (?:above|resulting)) (?:${edited},? (?:and |but |yet )?(?:more )?){0,3}${nounPrefix}?${editingNoun}(?: above| below)?` +
  `|(?:this|the|my|your) (?:(?:more|fully|slightly|newly) )?(?:${edited},? (?:and )?){1,3}${nounPrefix}?(?:${ownArticle}|${editingNoun})(?: above| below)?` +
  `|(?:this|the) ${ownArticle} above|the above ${ownArticle}|the (?:translation|rewrite|rewriting|paraphrase|rephrasing|rendition)(?: above| below)?)`;

/** A subject that news and blogs use too; it needs more evidence. */
export const plainSubject =
  "(?:this|the) (?:articles?|text|story|news item|piece|paragraphs?|passage|response|content|copy|draft|summary)(?: above)?";

/** What texts do according to assistants. */
export const describingVerb =
  "(?:(?:now|also|still|carefully|closely|clearly|fully|better|effectively|faithfully|generally) )?" +
  "(?:maintains?|keeps?|retains?|preserves?|improves?|enhances?|corrects?|fixes|removes?|follows?|adheres?|captures?|emphasi[sz]es|highlights?|ensures?|provides|offers|uses|incorporates?|aims|is|are|stays|remains|reads|flows|conveys|reflects|clarifies" +
  "|streamlines|simplifies|condenses|balances|avoids|eliminates|presents|includes|makes|gives|focuses|strikes|tightens|smooths|reduces|sharpens|strengthens|adds|restructures|reorgani[sz]es|trims|cuts|puts|should|sounds|employs|adopts|features|delivers|brings|elevates|leaves|replaces" +
  "|(?:has|have) been)";

/** Qualities that only texts have; each counts two. */
export const strongQuality =
  "\\b(?:readab\\w{1,8}|grammar|grammatical\\w{0,2}|punctuation|spelling|typos?|wording|phrasing|conciseness|concise(?:ly)?|brevity|tone|flows?|transitions|sentences?(?: structures?)?|verb tenses?|(?:consistent|past|present) tense|passive voice|active (?:voice|verbs)|clarity" +
  "|coheren(?:ce|t)|cohesi(?:on|ve)|redundan(?:cy|cies|t)|repetitions?|repetitive|vocabulary|word choices?|capitali[sz]ation|easier to (?:read|follow|understand|scan)|reading experience|(?:key|main|core|essential) (?:points?|ideas?|message|takeaways?)|original (?:\\w{3,10} )?(?:content|meaning|text|message|intent|wording|story|tone|sense|structure|article|style|source)" +
  "|(?:meaning|message|intent|sense|facts) of the original|(?:faithful|true|close) to the (?:original|source)|(?:natural|more natural)(?:ly|-sounding)?|journalistic|news style|news-style|ap style|plagiarism|seo|search engines?|paraphras\\w{1,5}|rephras\\w{1,5}|idiomatic|stylistic\\w{0,4}|jargon|filler|wordiness|wordy|long-winded|inverted pyramid|(?:repeated|redundant|unnecessary|superfluous) (?:information|words|phrases|details?|phrasing)|factual (?:details?|content|information|accuracy)|language is|paragraph breaks?)\\b";

/** Qualities that other things have too; each counts one. */
export const weakQuality =
  "\\b(?:key (?:facts|details|information|elements)|important (?:facts|details|information|points)|all (?:the )?(?:important |relevant |original |essential )?(?:facts|details|information|quotes|quotations)|details|facts|quotes|quotations|structured?|engaging|smooth(?:er|ing|ly)?|professional(?:ism)?|formal(?:ity)?|neutral(?:ity)?|audiences?|readers?|publication|polished|accura(?:cy|te|tely)|meaning|context|style|impact(?:ful)?|logical|succinct|simple[rs]?|simplified|shorter|shortened|nuances?|fluen(?:t|cy|tly)|compelling|objective|consisten(?:t|cy)|paragraphs?|headlines?|subheadings?|lead|introduction|language|words?|format(?:ting)?|condensed|streamlined|tighten\\w{0,3}|without (?:altering|changing|losing)|suitable for|suited (?:for|to))\\b";

/** What people do to texts; objects of offers and refusals. */
export const editVerb =
  "(?:rewrit\\w{1,4}|re-write|rework\\w{0,3}|redraft|recast|reorder|rearrange|soften|sharpen|punch up|rephras\\w{1,3}|reword\\w{0,3}|revis\\w{1,3}|edit(?:ed|ing)?|polish(?:ed|ing)?|refin\\w{1,3}|proofread(?:ing)?|paraphras\\w{1,3}|summari[sz]\\w{1,3}|translat\\w{1,3}|condens\\w{1,3}|shorten\\w{0,3}|lengthen|expand(?:ed|ing)?|simplif\\w{1,5}|streamlin\\w{1,3}|restructur\\w{1,3}|reformat" +
  "|tailor(?:ed)?|adjust(?:ed|ing)?|tweak(?:ed|ing)?|adapt(?:ed)?|formatt?(?:ed|ing)?|tighten|clean (?:this|it) up|draft(?:ed|ing)?|fine-tune|humani[sz]e|locali[sz]e|convert|generate|brainstorm|elaborate|dig deeper|go deeper|dive deeper|trim)";

/** What an offer can be about; "questions" and "information" are left out because every office offers those. */
export const offered = `(?:\\b(?:${editVerb})\\b|\\b(?:edits?|changes|adjustments?|modifications?|tweaks?|revisions?|refinements?|(?:another|different|new|alternative|shorter|longer|more \\w{3,15}|formal|snappier|punchier) (?:version|tone|style|angle|format|headlines?|titles?|draft|cut)|version (?:for|in|of this|with)|tone|headlines?|bullet[- ]points?|word count|wording|infographics?|additional details|more (?:detail|background|context|examples)|(?:the|this|your) (?:article|text|draft|translation|summary|script|story|version)|(?:further|more|any other|additional) (?:assistance|help)|anything else|make (?:this|it|the \\w{3,12}) (?:sound |read |look )?(?:more|less|\\w{3,10}er)|add (?:statistics|quotes|an? headline|details|context|more|sections?|hashtags|subheadings))\\b)`;

/** Somebody else than an assistant is to be addressed: an office, a phone, the readers' page. */
export const thirdParty =
  "\\b(?:contact|call|phone|telephone|tel|hotline|office|department|ministry|embassy|subscribe|newsletter|newsroom|website|comments? (?:below|section)|in the comments|email us|write to us|our (?:team|editors|reporters)|apply|register|visit|ticket|tickets|organi[sz]ers?|let us know|tell us)\\b";

/** The text that somebody pasted into the chat. */
export const pastedText =
  "(?:(?:the|this|any|an?|your(?! (?:story|experience|information|details|photos?|views?|own))) (?:\\w{3,12} )?(?:article|text|content|draft|passage|document|paragraph|news story|story|press release|information|details|material)(?:s)?)";

/** Openings of a helpful answer. */
export const courtesy =
  "(?:certainly|sure(?: thing)?|of course|absolutely|definitely|got it|understood|great(?: question| idea| choice)?|no problem|with pleasure|happy to help|gladly|okay|ok|alright|thank you for (?:sharing|providing) \\w{2,6} \\w{3,12}|thanks for sharing|you're welcome|i'd be happy to(?: help)?|perfect|sounds good|noted)";

/** Verbs of attribution: what stands beside them is reported speech. */
export const reportingVerb =
  "\\b(?:said|says|told|tells|according to|announced|reported|reportedly|added|stated|stressed|remarked|recalled|joked|replied|answered|asked|urged|warned|wrote|writes|explained|insisted|quoted|claimed|testified|argued|admitted|confirmed that|officials|spokes(?:man|woman|person))\\b|, (?:the|a|an|his|her|their|one) (?:\\p{Ll}{3,14} ){1,2}(?:\\p{Ll}{3,10}ed|says|asks|writes|thought|laughs)\\b";

/** Public life: a version, a draft or a summary of these is news. */
export const publicLife =
  "\\b(?:lawmakers|legislators|parliament\\w{0,6}|assembly|committees?|courts?|police|residents|farmers|novels?|books?|films?|albums?|songs?|software|apps?|editions?|dictionar(?:y|ies)|bible|kings?|laws?|bills?|decrees?|treat(?:y|ies)|agreements?|constitution|charter|curriculum|textbooks?|games?|car|model year)\\b";
