import type { AssistantPattern } from "./pattern.ts";
import {
  courtesy,
  describingVerb,
  edited,
  editVerb,
  offered,
  pastedText,
  plainSubject,
  publicLife,
  selfSubject,
  textNoun,
  thirdParty,
} from "./slots.rules.ts";

const match = (source: string): RegExp => new RegExp(source, "u");
const notForReaders = match(thirdParty);
/** What even "shall I" and "would you like me" do not outweigh. */
const ofOffice = match("\\b(?:contact|telephone|hotline|in the comments|let us know|tell us|write to us|tickets?)\\b");
/** Talks that news outlets really condense: "edited for length and clarity" is their own note. */
const conversation = match("\\b(?:interviews?|conversations?|transcripts?|speech|speeches|remarks|q&a|talk|our)\\b");
const publicText = match(`${publicLife}|\\b(?:position|stance) (?:on|towards?)\\b`);
/** A writer tells how often the page was written anew; an assistant does it once. */
const repeatedly = match("\\b(?:times|twice|again and again)\\b");
/** "In this version, …", "Compared with the original, this …". */
const clauseStart = "^(?:[^,]{1,60}, )?";

/** Rows are tried in order; the most certain hit wins. Every test of a row must hold, in any order, within one sentence. */
export const englishPatterns: readonly AssistantPattern[] = [
  // This revised version + improves + a quality of texts.
  {
    rule: "assistant-self-description",
    confidence: 0.93,
    quality: 2,
    all: [match(`${clauseStart}${selfSubject} ${describingVerb}\\b`)],
    none: [conversation, publicText],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.93,
    quality: 2,
    all: [match(`${clauseStart}${selfSubject} ${describingVerb}\\b`), match("\\b(?:above|readab|tone|grammar)")],
    none: [publicText],
  },
  // A subject that only editing makes takes any verb, and one quality will do.
  {
    rule: "assistant-self-description",
    confidence: 0.84,
    quality: 1,
    all: [
      match(
        `${clauseStart}${selfSubject} (?:(?:now|also|still|\\w{3,14}ly) )?(?!was\\b(?! \\w{3,14}ed\\b))\\w{2,14}s\\b`,
      ),
    ],
    none: [conversation, publicText],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.84,
    all: [
      match(
        "^(?:\\w{3,12}, )?i(?:'ve| have) (?:also |now |carefully |slightly )?(?:restructured|rewritten|rephrased|reworded|reworked|condensed|paraphrased|shortened|translated|simplified|polished|proofread|reorgani[sz]ed|streamlined|reformatted|edited|revised|tightened|updated) (?:the|this|it) (?:text|article|story|paragraph|passage|draft|report|summary|headline|introduction|lead|piece|content)\\b(?! of\\b)",
      ),
    ],
    none: [conversation, publicText, repeatedly],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.88,
    quality: 2,
    all: [match(`${clauseStart}${selfSubject} (?:\\w{3,14}ly )?(?!was\\b(?! \\w{3,14}ed\\b))\\w{2,14}s\\b`)],
    none: [conversation, publicText],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.88,
    quality: 4,
    all: [match(`^${plainSubject} ${describingVerb}\\b`)],
    none: [
      conversation,
      publicText,
      match(
        "\\b(?:(?:corrected|edited|condensed|updated) for (?:length|brevity|style)|this article (?:will|explains|explores|looks))\\b",
      ),
    ],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.88,
    quality: 2,
    all: [
      match(
        `^(?:the|this|these) (?:${edited} )?(?:${textNoun}|paragraphs?) (?:has|have) been (?:carefully |fully |slightly |further )?${edited}\\b`,
      ),
    ],
    none: [
      conversation,
      match(
        "\\b(?:to (?:include|reflect|correct|clarify)|correct the|for length|(?:adapted|translated|edited|condensed|excerpted) from|earlier version|previous version)\\b",
      ),
    ],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.9,
    quality: 2,
    all: [
      match(
        `\\b(?:i have|i've|i) (?:also |now |carefully |slightly )?(?:${edited}|kept|rewrote|preserved|maintained|removed|ensured|made sure|restructured|smoothed|tightened|changed|left)\\b`,
      ),
      match(`\\b(?:${textNoun}|tone|grammar|quotations|structure|language|style|meaning|flow)\\b`),
    ],
    none: [conversation, repeatedly],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.9,
    all: [
      match(
        "^i(?:'ve| have) (?:turned|converted|transformed|rewritten|rephrased|translated|summari[sz]ed|edited|polished|condensed|revised|expanded|shortened|drafted|prepared|put together|written|created)\\b",
      ),
      match("\\b(?:your|for you|you (?:provided|shared|sent|pasted|gave))\\b"),
    ],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.86,
    names: 2,
    all: [
      match("\\bi(?:'ve| have)? (?:also )?(?:kept|left|preserved|retained|maintained)\\b"),
      match("\\b(?:(?:in|of|from|as) the original|unchanged|intact|as[- ]is|untouched|verbatim)\\b"),
      match(
        "\\b(?:names?|dates?|quotes?|quotations?|figures|facts|text|wording|numbers|details|headline|structure)\\b",
      ),
    ],
    none: [conversation],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.84,
    reporting: true,
    all: [
      match(
        "\\b(?:fictional|fictitious|hypothetical|illustrative|placeholder) (?:quotes?|articles?|examples?|content|statistics|news|story|details)\\b",
      ),
      match(
        "\\b(?:replace|for illustration|for illustrative|illustrative purposes|generated|please note|based on (?:your|the) (?:prompt|request))\\b",
      ),
    ],
    none: [publicText],
  },

  // (Certainly!) Here is + an edited text, or the text that you sent.
  {
    rule: "assistant-opener",
    confidence: 0.95,
    all: [
      match(
        `^(?:${courtesy}[,.!:]? (?:i can help with that[.!]? )?)?(?:here's|here is|here are|here you go|below is|below are|below you(?:'ll| will) find|following is|the following (?:is|are)|this is|attached is|i've included|please find|find below)\\b`,
      ),
      match(
        `\\b(?:you(?:'ve| have)? (?:provided|shared|sent|gave|pasted|requested|asked for|submitted|uploaded|supplied|wanted|mentioned)|(?:of|from|in|on|based on|using) your (?:${textNoun}|notes|request|input|information|details|material|instructions?)|here(?:'s| is) your (?:\\w{3,12} )?${textNoun}|as (?:you )?requested|to your (?:${textNoun}))\\b`,
      ),
    ],
    figures: true,
    reporting: true,
    none: [notForReaders],
  },
  {
    rule: "assistant-opener",
    confidence: 0.94,
    all: [
      match(
        `^(?:${courtesy})[,.!:]? (?:here's|here is|here are|below is|below are|below you(?:'ll| will) find|please find|i've|i have|this is|let me)\\b`,
      ),
      match(`\\b(?:${textNoun}|options|suggestions|variations|tweaks|changes)\\b`),
    ],
    none: [
      match("^(?:great|okay|ok|alright|perfect|noted),|\\bthis is\\b.{0,40}\\b(?:story|stories|news|good news)\\b"),
    ],
    figures: true,
  },
  {
    rule: "assistant-opener",
    confidence: 0.92,
    all: [
      match(
        `^(?:here's|here is|here are|below is|below are|below you(?:'ll| will) find|please find|the following is|you can find below) (?:(?:the|an?|your|my|one|two|three|four|five|some|several|a few|\\d{1,2}) )?(?:(?:possible|potential|suggested|alternative|more|less|slightly|fully|lightly|freshly|newly|professionally|grammatically|completely|very) )?(?:${edited}(?:,? and (?:more )?|,? ))+(?:${edited} )?(?:english |lao |thai |french |news |style |-style )?(?:${textNoun}|rewrite|one|alternatives?|options)\\b`,
      ),
    ],
    none: [
      conversation,
      match("\\b(?:law|decree|bill|budget|plan|rules|schedule|timetable|agreement|statement by|policy|constitution) "),
    ],
    figures: true,
  },
  {
    rule: "assistant-opener",
    confidence: 0.9,
    all: [
      match(
        `^(?:here's|here is|here are|below is|below are) (?:(?:an?|my|some|two|three|four|five|several|a few|\\d{1,2}) )(?:[\\w-]{2,15},? ){0,3}(?:rewrite|rewriting|paraphrase|rephrasing|rendition|translation|summary|version|draft|headlines?|leads?|ledes?|intros?|introductions?|openings?|opening paragraphs?|titles?|captions?|taglines?|hashtags|headline (?:options|ideas|suggestions)|title (?:options|ideas|suggestions)|press release|news article|news story|outline)\\b`,
      ),
      match(
        "\\b(?:of|for|based on|from|using|in) (?:the|this|your|a|an|plain|simple|more|formal|neutral|journalistic) (?:\\w{3,12} )?(?:article|text|story|paragraph|passage|content|draft|information|details|notes|press release|language|style|tone|english|report|news)\\b|(?:translation|rewrite|paraphrase|rephrasing|rendition|version|draft|headlines?|options|ideas|suggestions|press release|news article|news story|in (?:english|lao)):?$|\\b(?:rewrite|paraphrase|rephrasing|rewording)\\b",
      ),
    ],
    none: [
      conversation,
      match("\\b(?:by|published|released|issued|delivered|agreement|law|resolution|we|what|agencies)\\b"),
    ],
    figures: true,
  },
  {
    rule: "assistant-opener",
    confidence: 0.88,
    all: [
      match(
        `^(?:here's|here is|below is) (?:the|your) (?:(?:lao|english|thai|french|vietnamese|chinese|full|final|complete) )?(?:translation|rewrite|rewritten \\w{3,12}|summary|article|text|news story|story) (?:in (?:english|lao|thai|french|plain english|ap style)|of (?:the|your) (?:\\w{3,12} )?(?:text|article|paragraph|passage|content)|with (?:improved|better|corrected)|for (?:your|publication|the web))\\b`,
      ),
    ],
    none: [conversation],
  },
  {
    rule: "assistant-opener",
    confidence: 0.9,
    figures: true,
    all: [
      match(
        `^(?:${courtesy}[,.!:]? )?(?:here's|here is|below is|the following is) (?:an?|the|your) (?:[\\w-]{2,14},? ){0,3}(?:overview|summary|breakdown|outline|profile|biography|article|draft|report|timeline|description|explanation|text)\\b`,
      ),
      match(
        "\\bbased on (?:the |your |my )?(?:(?:available|provided|given|supplied|current) (?:information|sources|data|details|text|context|material)|(?:information|details|notes|facts|text|points) (?:provided|available|given|supplied|above|you)|your (?:input|notes|request|prompt))\\b",
      ),
    ],
  },
  {
    rule: "assistant-opener",
    confidence: 0.86,
    names: 3,
    all: [
      match(
        `^(?:${courtesy}[,.!:]? )?(?:here's|here is|below is) (?:the|your|an?) (?:(?:${edited}|lao|english|thai|french|chinese|vietnamese) ){0,3}(?:translation|rewrite|paraphrase|rephrasing|revision|rendition|rewording) ?:$`,
      ),
    ],
  },
  {
    rule: "assistant-opener",
    confidence: 0.86,
    all: [match(`^(?:${courtesy})[,.!] (?:i'd be (?:happy|glad) to|i can|i'll|i will|let me) (?:help|${editVerb})`)],
  },
  {
    rule: "assistant-opener",
    confidence: 0.88,
    all: [
      match(
        `^the (?:${edited} ){1,2}(?:${textNoun}) (?:is as follows|reads as follows|is below|follows|is provided below|can be found below|reads) ?:?$`,
      ),
    ],
    none: [publicText],
  },
  {
    rule: "assistant-opener",
    confidence: 0.88,
    all: [
      match(
        `^(?:here's|here is|below is) how (?:(?:the|this|your) (?:${textNoun}) (?:could|can|might|would) (?:be (?:${edited}|phrased|written|improved)|read|look)|you (?:could|can|might) (?:${editVerb}|phrase|word))\\b`,
      ),
    ],
    none: [publicText],
  },
  {
    rule: "assistant-opener",
    confidence: 0.88,
    all: [
      match(
        `^(?:here's|here is|below is|please find) (?:the|your) (?:(?:final|full|complete|finished|news) ){0,2}(?:${textNoun})(?:,? (?:ready (?:for|to)|${edited} (?:into|in|to|for|with|and|as|by)\\b))`,
      ),
    ],
    none: [conversation, publicText],
  },
  {
    rule: "assistant-opener",
    confidence: 0.86,
    all: [
      match(
        `^(?:thank you|thanks) for (?:sharing|providing|sending|submitting|pasting|uploading) (?:the|your|this) (?:\\w{3,10} )?(?:article|text|draft|content|passage|document|paragraph|summary|press release|details|context)\\b`,
      ),
    ],
    none: [notForReaders],
  },

  // Would you like me + an edit; let me know / feel free + an edit.
  {
    rule: "assistant-offer",
    confidence: 0.95,
    all: [
      match(
        "^(?:also, )?(?:would you like|do you want|would you prefer|do you need|would it help|should i|shall i|want me|need me) (?:\\w{2,8} ){0,3}",
      ),
      match(`\\b(?:me|i)\\b`),
      match(
        `(?:${offered}|\\b(?:make|turn|create|write|prepare|provide|suggest|add|include|do that|draft|produce|continue|help|format)\\b)`,
      ),
    ],
    none: [ofOffice, match("\\bwould you like to\\b")],
  },
  {
    rule: "assistant-offer",
    confidence: 0.9,
    all: [
      match(`^(?:would you like|do you want|would you prefer) (?:the|this|it|that|an?|another|these|any)\\b`),
      match(`(?:\\b(?:${edited}|different|alternative|another)\\b|${editVerb}|turned into)`),
      match(`\\b(?:${textNoun}|tone|it|this|format|style)\\b`),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.94,
    all: [
      match(
        "\\b(?:if you(?:'d| would)? (?:like|want|need|prefer|wish|require|have)|should you (?:need|want|wish|require|prefer)|let me know|feel free to|just (?:say|tell me|ask|let me know)|tell me|don't hesitate|happy to|if (?:needed|that helps|desired|you're interested))\\b",
      ),
      match(
        "\\b(?:let me know|tell me|i can|i could|i'll|i will|i'd be|i'm|i am|feel free to (?:ask|reach out|let|tell|request)|happy to|just (?:say|ask)|don't hesitate to (?:ask|let))\\b",
      ),
      match(offered),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.92,
    all: [
      match(
        "^(?:and |also, )?(?:i can also|i could also|i can|i could|i'd be (?:happy|glad) to|i'm happy to|i am happy to|happy to|glad to)\\b",
      ),
      match(`\\b(?:${editVerb}|create|prepare|make|provide|turn|add|suggest|write)\\b`),
      match(`\\b(?:if you|if that|if needed|for you|your|let me know|as needed|if (?:desired|preferred|useful))\\b`),
      match(`(?:\\b${textNoun}\\b|${offered})`),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.88,
    all: [
      match("\\b(?:let me know|tell me|just say the word|say)\\b"),
      match(
        "\\b(?:if you(?:'d| would) (?:like|prefer)|if you (?:want|need|prefer)|if there(?:'s| is| are) any\\w{0,5}|whether you|which (?:one|version|option|style|tone)|how you(?:'d| would) like|what (?:tone|style|length|format))\\b",
      ),
      match(
        "\\b(?:me to|any further|any other|any more|any additional|version|option|tone|style|one you|included?|added|removed|shorter|longer|continue|else|expand|more detail|proceed)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.86,
    all: [
      match(
        "^(?:i )?hope (?:this|that|it)(?: \\w{3,12}){0,2} (?:helps|is helpful|is useful|works|meets|is what you|suits|fits)\\b",
      ),
      match(
        "\\b(?:your (?:needs|request|requirements|expectations|purposes?)|you (?:were looking for|need|wanted|had in mind)|let me know|feel free|version|article|draft|translation|summary)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.84,
    all: [match("^(?:i )?hope (?:this|that|it)(?: \\w{3,12}){0,2} (?:helps|is helpful)[.!]?$")],
    position: ["last"],
  },
  {
    rule: "assistant-offer",
    scope: "paragraph",
    confidence: 0.86,
    all: [
      match(
        "^(?:i )?hope (?:this|that|it)(?: \\w{3,12}){0,2} (?:helps|is helpful)[.!]{0,2} (?:please )?(?:let me know|feel free to (?:ask|reach out|let me know)) (?:if (?:you|there)|to)\\b.{0,60}\\b(?:questions?|help|need|clarif\\w{2,8}|assistance)\\b.{0,20}$",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.9,
    all: [
      match(
        "^(?:is there anything else|anything else) (?:you'd like|you would like|you need|i can (?:help|assist|do)|you want)\\b(?! (?:\\w{2,8} )?(?:\\w{3,8} )?to (?:add|say|tell|share|mention|see|know))",
      ),
    ],
  },
  {
    rule: "assistant-offer",
    confidence: 0.88,
    all: [
      match(
        "^(?:you can|you may|you could|simply|please) (?:copy|paste|replace|customi[sz]e|fill in|adjust|adapt|modify|tweak)\\b",
      ),
      match(
        "\\b(?:placeholders?|the (?:text|draft|details) (?:above|below|in brackets)|brackets|as needed|to (?:fit|suit|match) your)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.86,
    all: [
      match(
        "^(?:please )?(?:feel free to|you can|you may|you could) (?:further |also )?(?:adjust|modify|edit|adapt|customi[sz]e|tweak|change|personali[sz]e|use|copy|fill in|expand)\\b",
      ),
      match("\\b(?:tone|draft|texts?|article|version|wording|template|headline|script|details|it)\\b"),
      match(
        "\\b(?:your (?:audience|needs|style|requirements|preferences|publication|outlet|brand|target)|as needed|placeholders?|brackets|draft)\\b",
      ),
    ],
    none: [notForReaders, publicText],
  },
  {
    rule: "assistant-offer",
    confidence: 0.84,
    all: [
      match(
        "^(?:please )?(?:feel free to|you can|you may) (?:\\w{3,8} )?(?:adjust|modify|edit|adapt|customi[sz]e|tweak|personali[sz]e) (?:this|it|any of (?:this|these)|the (?:text|wording|draft|template))\\b",
      ),
      match("\\b(?:(?:suit|fit|match|meet) your|as needed|further|as you (?:like|see fit|wish)|if needed)\\b"),
    ],
    none: [notForReaders, publicText],
  },
  {
    rule: "assistant-offer",
    confidence: 0.88,
    all: [
      match("\\b(?:copy and paste|copy-paste|paste) (?:this|it|the (?:text|code|template|draft))\\b"),
      match("\\b(?:customi[sz]e|adjust|adapt|modify|edit it|fill in|personali[sz]e|tweak)\\b"),
      match("\\byou(?:r)?\\b"),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.86,
    all: [
      match(
        "^if you (?:plan|want|intend|decide|choose|are going) to (?:add|include|use|publish|submit|post|insert) (?:this|the|it)\\b",
      ),
      match("\\b(?:information|text|content|article|section|paragraph|draft|piece)\\b"),
      match("\\b(?:ensure|make sure|be sure|consider|you (?:should|may|might|will|can)|remember)\\b"),
    ],
    none: [notForReaders, publicText],
  },
  {
    rule: "assistant-offer",
    confidence: 0.86,
    all: [
      match(
        "^(?:please )?(?:remember|don't forget|be sure|make sure) to (?:replace|fill in|substitute|update|change)\\b",
      ),
      match(
        "\\b(?:placeholders?|brackets|bracketed|(?:actual|real|correct|specific) (?:information|details|names?|data|figures|quotes?|links?))\\b",
      ),
    ],
  },
  {
    rule: "assistant-offer",
    confidence: 0.9,
    all: [
      match(
        "^(?:is there (?:anything|something|an? \\w{4,10}|any)|are there any|what else|which (?:part|section|version))\\b",
      ),
      match("\\b(?:you(?:'d| would) like me to|you want me to|i can (?:help|change|improve|add))\\b"),
      match(`\\b(?:${editVerb}|change|add|focus|include|emphasi[sz]e|remove|help|improve|keep)\\b`),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.84,
    all: [
      match(
        `^would (?:an?|the|another) (?:${edited}|different|alternative|new) (?:${textNoun}|tone|style|format)\\b.{0,40}\\b(?:help|helpful|useful|work|better)\\b`,
      ),
    ],
    none: [publicText],
  },
  {
    rule: "assistant-offer",
    confidence: 0.9,
    all: [
      match(
        "^(?:also, )?if you(?: can| could)? (?:share|send|provide|paste|give|tell|upload|let me know|specify|have)\\b",
      ),
      match("\\bi(?: can|'ll| will| could|'d| would)\\b"),
      match(`\\b(?:${textNoun}|tone|${editVerb}|integrate|incorporate|details)\\b`),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-offer",
    confidence: 0.86,
    all: [
      match(
        "^(?:would you like|do you want|would you prefer|do you need) (?:an?|another|the) (?:[\\w-]{2,15} ){0,3}(?:version|draft|rewrite|translation|summary|headline|caption)s?\\b(?! of)",
      ),
      match("[?]$"),
    ],
    none: [notForReaders, publicText],
  },

  // The narrator's own knowledge.
  {
    rule: "assistant-knowledge-cutoff",
    reporting: true,
    confidence: 0.95,
    figures: true,
    names: 6,
    all: [
      match(
        "\\b(?:my (?:(?:last|latest|most recent|current|own) )?(?:knowledge|training|database|information)(?: data| base| update)? (?:only |was |is |were |are |has |have |may |might |goes |cuts? |cutoff|cut-off|extends|covers|includes|up to|until|in |as of|ends|stops|does|doesn't|update|might|currently)|(?:as of|up to|until|since|at the time of|beyond|after) my (?:(?:last|latest|most recent|current|own|final) )?(?:knowledge|training|update|data|information|cutoff|cut-off)|my (?:(?:last|latest|most recent) )?(?:knowledge|training|data) (?:update|cutoff|cut-off|refresh)|my (?:last|latest|most recent) update (?:was |is )?in (?:\\w{3,9} )?\\d{4}|my training (?:data|cutoff|only|covers)|my (?:available |search )?(?:sources|search results|database) )",
      ),
    ],
    none: [
      match(
        "\\bmy (?:knowledge (?:of|is of|about)|information is that|training (?:was|is) (?!data|last|cut|only|limited)|database)\\b",
      ),
    ],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.9,
    figures: true,
    names: 6,
    all: [
      match("\\b(?:knowledge|training(?: data)?|my) (?:cut-?off|cut off)\\b"),
      match("\\b(?:my|i|as of|beyond|after|up to)\\b"),
    ],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.93,
    figures: true,
    names: 6,
    all: [
      match("\\bi (?:do not|don't|cannot|can't|currently|am not able to|am unable to|lack)\\b"),
      match(
        "\\b(?:real-?time (?:data|information|updates?|news|access|events|sources|search)|(?:browse|search) (?:the )?(?:internet|web)|(?:access|connect) (?:to )?the (?:internet|web)\\b.{0,60}\\b(?:verify|provide|confirm|check|retrieve|information|updates?|links?|current|ability)|ability to (?:browse|access|search)|browsing|(?:live|current|recent) (?:data|news|internet|information|events)|up-to-date information|current events|external (?:links|websites|sources|urls)|patient-specific data|(?:open|access|view|visit) (?:\\w{2,10} )?(?:urls?|links?|external))\\b",
      ),
    ],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.85,
    figures: true,
    names: 6,
    all: [
      match(
        "\\b(?:(?:my )?(?:available|provided|given|accessible) (?:sources|search results|context|documents)|the search results|publicly available information i)\\b",
      ),
      match(
        "\\b(?:limited|not (?:specified|mentioned|provided|available|detailed|specify|mention)|do not|does not|don't|no (?:specific|further|detailed|information|mention)|there is no|scarce|sparse|not (?:widely|extensively))\\b",
      ),
    ],
    none: [match("\\b(?:police|court|audit\\w{0,3}|researchers|study)\\b")],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.86,
    figures: true,
    names: 3,
    all: [
      match("\\bi (?:recommend|suggest|would recommend|advise|encourage you to)\\b"),
      match("\\b(?:check|checking|consult|consulting|verify|verifying|refer|referring)\\b"),
      match("\\b(?:latest|official|reliable|up-to-date|recent|current|trusted|reputable)\\b"),
      match("\\b(?:sources?|news|information|updates|websites?|outlets)\\b"),
    ],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.9,
    figures: true,
    names: 3,
    all: [
      match("\\bmy (?:knowledge|information|data|dataset|training)\\b"),
      match(
        "\\b(?:limited to|events (?:after|up to|beyond)|(?:after|beyond|up to|until|through) (?:\\w{3,9} )?\\d{4}|out of date|outdated|(?:ends?|stops?|cuts off) in (?:\\w{3,9} )?\\d{4})\\b",
      ),
    ],
    none: [match("\\bmy (?:knowledge|information|training) (?:(?:of|about|on) (?!events|developments)|as |was )")],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.86,
    figures: true,
    names: 3,
    all: [
      match("\\bi (?:may|might|do|can) ?not (?:have|reflect|provide|offer|be aware of)\\b"),
      match(
        "\\b(?:(?:most |fully )?(?:current|recent|up-to-date|latest|updated|live|real-time) (?:\\w{3,12} )?(?:data|information|developments|events|updates|news|details))\\b",
      ),
    ],
  },

  // What the narrator was given to read from: records and search results that are "limited", "provided", "available".
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.86,
    names: 5,
    figures: true,
    all: [
      match(
        "^(?:while|although|though|since|because|as)?,? ?(?:(?:specific|detailed|precise|exact|comprehensive|further|extensive|in-depth|concrete|much|more) ){0,2}(?:information|details?|records|documentation|data)\\b",
      ),
      match(
        "\\b(?:is|are|remains?) (?:\\w{2,12} )?(?:limited|scarce|sparse|unavailable|(?:not|n't) (?:\\w{2,12} )?(?:available|documented|mentioned|detailed|included|provided|specified|listed))\\b",
      ),
      match(
        "\\b(?:in|from|within|through|by|to) (?:the |my |any )?(?:(?:readily|publicly|widely|provided|given|available|online|current|accessible|supplied|retrieved) ){1,3}(?:sources?|search results|records|information|documents?|context|text|materials?|references|databases?|data)\\b|\\b(?:sources?|search results|records|information) (?:available to me|i (?:was given|have|can access|could find|was provided))\\b",
      ),
    ],
    none: [match("\\b(?:police|court|audit\\w{0,3}|researchers|ministry|officials)\\b")],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.86,
    reporting: true,
    names: 5,
    figures: true,
    all: [
      match(
        "\\b(?:(?:based on|according to|from|in) (?:the |these |my )?(?:provided|given|available|retrieved) (?:search results|context|passages?|snippets?)|(?:based on|according to) (?:the |these |my )?search results(?: provided| given| above)?),? ",
      ),
    ],
    none: [
      match(
        "\\b(?:google|bing|yahoo|baidu|engines?|ranks?|ranking|published|pages?|appears?|appeared|shows? up|rescue)\\b",
      ),
    ],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.9,
    figures: true,
    names: 3,
    all: [
      match(
        "\\bi (?:do not|don't) (?:have|possess) (?:\\w{3,12} )?(?:information|data|knowledge|details|records) (?:about|on|of|regarding|beyond|after|past)\\b",
      ),
      match(
        "\\b(?:(?:after|beyond|past|since) (?:\\w{3,9} )?(?:early |mid-?|late )?\\d{4}|(?:current|latest|most recent|present) (?:status|state|developments|situation|events|figures)|events (?:after|beyond))\\b",
      ),
    ],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.86,
    names: 2,
    all: [
      match(
        "\\bi can (?:only )?(?:provide|offer|give) (?:you )?(?:with )?(?:some )?general (?:information|guidance|advice)\\b",
      ),
      match("\\b(?:but|however|consult|specific|only)\\b"),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-knowledge-cutoff",
    confidence: 0.84,
    figures: true,
    names: 3,
    all: [
      match(
        "^(?:(?:for|since) .{5,70}, )?(?:it(?:'s| is) (?:always )?(?:a good idea|best|advisable|recommended|a good practice) to|i(?:'d| would)? (?:recommend|suggest|advise)|you (?:may want|might want|should) to|please)\\b",
      ),
      match("\\b(?:check|checking|consult|consulting|verify|verifying|refer|referring|follow|look)\\b"),
      match(
        "\\b(?:(?:official|reliable|reputable|trusted|trustworthy|up-to-date|recent|current) (?:news |local )?(?:sources|outlets|channels|websites)|news sources)\\b",
      ),
      match("\\b(?:latest|most (?:recent|current|up-to-date|accurate)|up-to-date|current)\\b"),
    ],
    none: [match("\\b(?:travell?ers|passengers|residents|voters|our|weather)\\b")],
  },

  // I cannot + help with the request / the text; asking for the text.
  {
    rule: "assistant-refusal",
    confidence: 0.92,
    all: [
      match(
        "^(?:i'm sorry,? (?:but )?)?(?:this|that|your|the) (?:request|prompt|query|content|topic|task) (?:\\w{2,12} ){0,2}(?:violates?|go(?:es)? against|breach(?:es)?|conflicts? with|falls? outside)\\b",
      ),
      match(
        "\\b(?:(?:our|the|my|openai(?:'s)?|usage|use|content|safety) (?:\\w{2,8} ){0,2}(?:polic(?:y|ies)|guidelines|principles)|what i can)\\b",
      ),
    ],
    none: [publicText],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.94,
    all: [
      match(
        "\\bi(?:'m| am)? ?(?:so |very |really )?(?:sorry|unable to|not able to|can't|cannot|can not|won't be able to|apologi[sz]e|afraid|must decline|will not|won't)\\b",
      ),
      match(
        "\\b(?:(?:help|assist)(?: you)? with (?:that|this|your|the request|writing|creating|rewriting)|(?:fulfil|fulfill|complete|process|comply with|accommodate|continue with) (?:this|that|your|the) (?:request|prompt|task|instruction|query)|(?:this|that|your) (?:request|prompt)\\b|(?:generate|create|produce|provide|write|rewrite|translate|summari[sz]e|paraphrase|edit|reproduce) (?:\\w{2,12} ){0,2}(?:content|text|articles?|translations?|summar(?:y|ies)|inappropriate|explicit|material)|(?:usage|content|openai|use) polic(?:y|ies)|(?:the|any) (?:text|article|content|link|file|document|image) (?:you|to (?:rewrite|translate|summari[sz]e)|that you))",
      ),
    ],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.94,
    all: [
      match(
        "^(?:please|kindly|could you|can you|if you (?:can|could)|go ahead and|of course[!,.] please|sure[!,.] please|certainly[!,.] please|you can|simply)\\b",
      ),
      match(`\\b(?:provide|share|paste|send|upload|supply|give|submit|enter|specify|type)\\b`),
      match(`\\b(?:me )?${pastedText}\\b`),
      match(
        "\\b(?:you(?:'d| would) like|you want|me to|so (?:that )?i can|i can|i'll|i will|again|here|full|original|needs? (?:to be )?(?:rewrit|edit|translat|summari))\\b|(?:text|article|passage|content|full \\w{4,8}) ?[?]$",
      ),
    ],
    none: [
      notForReaders,
      match("\\b(?:passport|identity|licen[cs]e|certificate|personal (?:information|details)|applica\\w{0,6})\\b"),
    ],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.92,
    all: [
      match("\\b(?:text|article|content|passage|document|paragraph|message|link|url|input|prompt|excerpt)\\b"),
      match(
        "\\b(?:you(?:'ve| have)?(?: just)? (?:provided|shared|pasted|sent|submitted|uploaded|entered|gave)|you (?:haven't|have not|didn't|did not|forgot to|only) (?:provide|share|paste|include|attach|send)\\w{0,3}|in your (?:message|request|prompt)|(?:was|were|is) (?:not )?(?:provided|included|given) (?:for me|to (?:rewrite|translate|summari[sz]e)))\\b",
      ),
      match(
        "\\b(?:appears?|seems?|looks|is|does|doesn't|contains?|incomplete|no|not|haven't|didn't|only|cut off|empty|unable|cannot|can't)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [
      match(
        `^(?:it (?:looks|seems|appears)(?: like| that)?|unfortunately,?|there (?:is|was|are)|i (?:don't|do not|can't|cannot) see|no)\\b`,
      ),
      match("\\b(?:no|not|n't|haven't|didn't|missing|incomplete|empty|cut off)\\b"),
      match("\\b(?:text|article|content|passage|link|file|attachment|image)\\b"),
      match(
        "\\b(?:provided|included|attached|pasted|shared|for me|to (?:rewrite|translate|summari[sz]e|edit|work with)|your message)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [
      match(
        "^i(?:'m| am)(?: here and)? (?:ready|here|happy|glad) to (?:help|assist|rewrite|translate|summari[sz]e)\\b",
      ),
      match("\\b(?:article|text|paste|share|provide|rewrite|translate|you(?:'d| would) like)\\b"),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [
      match(
        "\\b(?:i (?:understand|appreciate)|you're asking|i must|i aim|i strive|i'm designed|i am designed|i was (?:designed|trained))\\b",
      ),
      match(
        "\\b(?:request|guidelines|policy|policies|ethical|harmful content|misinformation|respectful and|asking for|language model)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.88,
    figures: true,
    all: [
      match(
        "^the (?:provided|given|supplied|input|source) (?:text|article|content|passage|information|document|material|context|excerpt|link)\\b",
      ),
      match("\\b(?:not|n't|no|only|appears?|seems?|lacks?|incomplete|empty)\\b"),
    ],
    none: [publicText],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [
      match(
        "\\bi (?:didn't|did not|don't|do not|haven't|can't|cannot|couldn't|could not|am unable to|was unable to) (?:receive|see|find|access|open|read|have|view)\\w{0,2}\\b",
      ),
      match(
        "\\b(?:any (?:text|article|content|attachment|file|link|document)|the (?:text|article|content|attachment|link|file|document|full text) (?:you|to|that you|in your|from (?:the|that) (?:link|url)))\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [
      match("\\bi(?:'d| would| will|'ll)? (?:need|require) (?:the|more|you to|your|a bit|some|access)\\b"),
      match(`\\b(?:${editVerb})\\b`),
      match("\\b(?:text|article|passage|content|details|information|story)\\b"),
    ],
    none: [notForReaders],
  },

  // As an AI language model, I …
  // It says "I" itself, so "… the piece says" reports nobody.
  {
    rule: "assistant-identity",
    confidence: 0.92,
    names: 9,
    figures: true,
    reporting: true,
    all: [match("^(?:being|as) an? (?:(?:large|ai|text-based) ){0,2}(?:language model|ai),? i\\b")],
  },
  {
    rule: "assistant-identity",
    confidence: 0.96,
    names: 6,
    figures: true,
    all: [
      match(
        "\\b(?:as|being) an? (?:(?:ai|artificial intelligence|large|text-based|virtual|helpful|responsible) )?(?:ai|artificial intelligence|language model|large language model|ai language model|ai model|ai assistant|ai system|ai chatbot|virtual assistant|digital assistant|chatbot|conversational ai|llm)(?: (?:language model|model|assistant|system|developed|trained|created|based|powered|designed|by|openai|google|anthropic|with|\\w{2,12})){0,4},? ",
      ),
      match("\\b(?:i|i'm|i'd|i've|my)\\b"),
    ],
    none: [
      match(
        "\\bas an ai (?:engineer|researcher|scientist|expert|developer|company|startup|specialist|professor|student|ethicist|consultant|founder|investor|user|trainer|lawyer)\\b",
      ),
    ],
  },
  {
    rule: "assistant-identity",
    confidence: 0.94,
    names: 6,
    all: [
      match(
        "(?:^|[,.] (?:and |but |since |because |as )?|\\b(?:that|since|because|as|but|and) )i(?:'m| am) (?:just |only |merely |simply |actually )?(?:an? )?(?:(?:large |ai |artificial intelligence )?language model|ai\\b(?! (?:engineer|researcher|expert|scientist|developer|specialist|student))|artificial intelligence|ai (?:assistant|model|chatbot|system)|virtual assistant|chatgpt|gpt-\\d|claude\\b|gemini\\b|copilot\\b|a chatbot)",
      ),
    ],
  },
  {
    rule: "assistant-identity",
    confidence: 0.86,
    all: [
      match(
        "\\bi (?:do not|don't) (?:have|possess|hold|experience) (?:personal|human|real|any personal|my own) (?:\\w{3,12},? (?:or |and )?){0,2}(?:experiences?|opinions?|feelings|emotions?|beliefs|views|preferences)\\b",
      ),
      match("\\b(?:but i can|i can provide|as an|ai|information|programmed|trained|assist)\\b"),
    ],
  },
  {
    rule: "assistant-interface",
    confidence: 0.88,
    all: [
      match(
        "^(?:this|the above) (?:response|answer|output|reply) (?:was|is|has been) (?:automatically )?(?:generated|written|created|produced)\\b",
      ),
      match("\\b(?:ai|model|chatgpt|assistant|machine)\\b"),
    ],
  },
  {
    rule: "assistant-interface",
    confidence: 0.95,
    names: 9,
    all: [
      match(
        "^(?:chatgpt|claude|gemini|copilot|grok|deepseek|perplexity|this ai|ai) (?:can|may|could) (?:make mistakes|produce inaccurate|display inaccurate)",
      ),
    ],
  },
  {
    rule: "assistant-interface",
    confidence: 0.88,
    figures: true,
    names: 2,
    all: [
      match(
        `^(?:you said:? )?(?:please |can you |could you |kindly )?(?:rewrite|rephrase|paraphrase|summari[sz]e|translate|proofread|edit|polish|shorten|reword|simplify|condense|improve|humani[sz]e) (?:this|the following|the below|the above|my|the (?:text|article|story|paragraph|passage) below)\\b`,
      ),
      match(`\\b(?:${textNoun})\\b`),
      match(
        "\\b(?:into|in your own words|below|in (?:an?|\\d{1,4}|simple|plain|formal|english|lao)|for|without|to make|so that|professionally)\\b|[:.]$",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-interface",
    confidence: 0.9,
    figures: true,
    reporting: true,
    all: [
      match(`^(?:please )?(?:${editVerb}|write)\\b`),
      match(
        "\\b(?:(?:does not|doesn't|do not|don't|won't|not|never) (?:look|sound|read|seem) (?:like|as if|as though) (?:an? )?(?:ai|chatgpt|bot|robot|machine)\\b|(?:pass|passes|bypass|avoid|beat)\\w{0,3} (?:ai|plagiarism) (?:detect|check)\\w{0,5})",
      ),
    ],
  },
  // An order for a text: its kind, its length, and what search engines are to find in it. A contest names no keywords.
  {
    rule: "assistant-interface",
    confidence: 0.9,
    figures: true,
    names: 4,
    all: [
      match("^(?:please )?(?:write|create|generate|draft|compose|produce) (?:me )?(?:an?|\\d{1,2}) "),
      match(
        "\\b(?:articles?|blog posts?|posts?|news stor(?:y|ies)|press releases?|captions?|product descriptions?)\\b",
      ),
      match("\\b(?:\\d{2,4}[- ]words?|(?:under|within|around|about) \\d{2,4} words)\\b"),
      match(
        "\\b(?:seo|keywords?|(?:friendly|professional|formal|casual|neutral|engaging|conversational) tone|tone of voice|bullet points|subheadings|plagiarism|meta description|human[- ]like)\\b",
      ),
    ],
    none: [
      match(
        "\\b(?:contest|competition|students?|exam|prize|entr(?:y|ies)|deadline|submit\\w{0,5}|send (?:it|your)|candidates?)\\b",
      ),
    ],
  },
  {
    rule: "assistant-interface",
    confidence: 0.9,
    figures: true,
    all: [
      match(
        "^(?:act as|you are|imagine you are|pretend to be) an? (?:\\w{3,14} ){0,2}(?:journalist|editor|copywriter|news writer|writer|translator|reporter|copy editor|seo expert|content writer)\\b",
      ),
      match(`\\b(?:${editVerb}|write|article|text)\\b`),
    ],
  },

  // Thinking aloud about the one user.
  {
    rule: "assistant-opener",
    confidence: 0.86,
    all: [
      match(
        `^(?:(?:great|good|excellent) question|${courtesy})[!.,] let(?:'s| us) (?:break (?:this|it|that) down|walk through (?:this|it))\\b`,
      ),
    ],
  },
  {
    rule: "assistant-self-description",
    confidence: 0.86,
    // The parts of a text have capital letters.
    names: 6,
    all: [
      match(
        "^i(?:'ve| have)? (?:also )?(?:rewrote|rewritten|reworked|restructured|reorgani[sz]ed|rephrased|reworded|revised|condensed|tightened|shortened|polished|streamlined|simplified) (?:the|your|this) (?:\\w{3,14} ){0,2}(?:passage|text|abstract|paragraphs?|article|draft|sentences?|introduction|summary|scene|piece)\\b",
      ),
      match(
        "\\b(?:to (?:\\w{4,14}ly )?(?:align|match|fit|sound|read|be|make|improve|reflect)|preserv\\w{2,3}|kept|keeping|retain\\w{2,3}|without (?:changing|altering|losing))\\b",
      ),
      match("\\byour\\b|:$"),
    ],
    none: [match("\\b(?:my|our) (?:editor|publisher|novel|book)\\b")],
  },
  {
    rule: "assistant-reasoning",
    confidence: 0.97,
    names: 20,
    figures: true,
    reporting: true,
    all: [
      match(
        "^<\\/?(?:think|thinking|thought|reasoning|analysis|scratchpad|reflection)>|<\\/(?:think|thinking|reasoning|analysis)>$",
      ),
    ],
  },
  {
    rule: "assistant-reasoning",
    confidence: 0.93,
    names: 4,
    figures: true,
    reporting: true,
    all: [
      match(
        "\\bthe user(?:'s)? (?:is |has |had |just |now |probably |likely |might |also )?(?:wants?|asks?|asking|asked|gave|given|providing|provided|shared|sharing|requests?|requested|requesting|needs me|would like|pasted|hasn't|didn't|query|request|prompt|message|said|says|looking for|expects?|mentioned|specified|instructions?)\\b",
      ),
      match(
        `\\b(?:${editVerb}|article|text|story|news|summary|translation|english|tone|draft|prompt|response|me|i|let me|we)\\b`,
      ),
    ],
    none: [
      match(
        "\\b(?:survey|app|phone|device|platform|account|(?:is|are) asked|enters?|text message|login|password|website)\\b",
      ),
    ],
  },
  {
    rule: "assistant-reasoning",
    confidence: 0.9,
    names: 3,
    figures: true,
    all: [
      match(
        "^(?:okay|ok|alright|so|hmm|first|now|next|wait|right)?[,. ]{0,2}(?:so |first,? |now,? )?(?:let me|let's|i (?:need|should|have|must|want|will|can|'ll)(?: to)?|i'll|i'm going to|we (?:need|should|have|must)(?: to)?)\\b",
      ),
      match(
        "\\b(?:analy[sz]e|identify|rewrite|rephrase|translate|summari[sz]e|draft|paraphrase|re-?read|condense|produce a|restructure|avoid plagiari|parse|break down|keep the|start by (?:analy|read|identif|rewrit|summar|outlin|translat)|go through|craft|make sure|check)\\w{0,3}\\b",
      ),
      match(
        "\\b(?:(?:the|this|given|provided|original|source) (?:given |provided |source |original |news |lao |english )?(?:text|article|passage|prompt|request|sentences?)|key points|main points|main facts|plagiarism|rewriting|the tone|word count|my (?:response|answer|summary|rewrite)|in about \\d{2,4} words)\\b",
      ),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-reasoning",
    confidence: 0.88,
    figures: true,
    reporting: true,
    all: [
      match(
        "^(?:okay,? |so,? )?the (?:instructions?|prompt|request|task|system prompt) (?:says?|is|asks?|requires?|wants?|mentions?|specif\\w{2,5}|states?)\\b",
      ),
      match(`\\b(?:${editVerb}|write)\\b`),
      match(`\\b(?:${textNoun}|english|words)\\b`),
    ],
    none: [publicText],
  },
  {
    rule: "assistant-reasoning",
    confidence: 0.9,
    figures: true,
    names: 2,
    all: [
      match("\\b(?:text|article|passage|paragraph|draft|news story|excerpt|prompt)\\b"),
      match("\\b(?:provided|given|shared|pasted|requested|submitted|supplied|sent) by the user\\b"),
    ],
    none: [match("\\b(?:app|platform|account|website)\\b")],
  },
  {
    rule: "assistant-reasoning",
    confidence: 0.86,
    figures: true,
    names: 2,
    all: [
      match(
        "^(?:okay,? |ok,? |so,? |now,? )?let(?:'s| me| us) (?:break (?:this|it|that) down|think (?:this|it) through|structure|outline|organi[sz]e|plan|work through|unpack)\\b",
      ),
      match("\\b(?:paragraph|headline|lead|text|article|draft|main event|word count|summary|translation)\\b"),
    ],
    none: [notForReaders],
  },

  // Lists of what was edited.
  {
    rule: "assistant-edit-list",
    scope: "paragraph",
    confidence: 0.9,
    quality: 2,
    figures: true,
    reporting: true,
    all: [
      match(
        "^(?:here(?:'s| is) (?:what i changed|a (?:summary|list|breakdown) of (?:the )?(?:changes|edits))|(?:(?:the|my|a|key|main|major|brief|quick|some|notable|summary|list|overview|explanation|notes|note|breakdown|rationale|of|on|for|the|and|applied|editorial|stylistic|grammar) ){0,5}(?:changes|edits?|edited|improvements|revisions|modifications|corrections|adjustments|enhancements|tweaks|refinements))(?: for (?:clarity|style|readability|flow|concision|conciseness|tone|accuracy|grammar))?(?: (?:made|applied|include[sd]?|i made|i've made|explained|and why|are|were|in this version|to (?:the|your) (?:text|article|draft|original)))?(?: include[sd]?| are| were)? ?[:–—-]",
      ),
    ],
  },
  {
    rule: "assistant-edit-list",
    confidence: 0.92,
    figures: true,
    all: [
      match("\\bi(?:'ve| have)?(?: also)? (?:made|applied|introduced|incorporated)\\b"),
      match(
        "\\b(?:changes|edits|improvements|revisions|modifications|corrections|adjustments|enhancements|tweaks|refinements)\\b",
      ),
      match(
        `\\b(?:your|(?:to|in) the (?:text|article|draft|original|paragraph|story)|the following|for (?:clarity|readability|flow)|few|some|minor|slight)\\b`,
      ),
    ],
    none: [conversation, notForReaders],
  },
  {
    rule: "assistant-edit-list",
    confidence: 0.92,
    figures: true,
    all: [
      match(
        "^(?:here are|these are|below are) (?:some of |all )?(?:the |my |some |a few )?(?:key |main )?(?:changes|edits|improvements|revisions|modifications|corrections|adjustments|tweaks|enhancements)(?: that)? (?:i(?:'ve| have)?(?: made)?|made|applied)\\b",
      ),
      match("\\b(?:i|i've|your|text|draft|article)\\b"),
    ],
    none: [notForReaders],
  },
  {
    rule: "assistant-edit-list",
    scope: "paragraph",
    confidence: 0.82,
    all: [
      match(
        "^(?:(?:key|main|summary of|list of|explanation of|overview of|the|my|notes on) ){0,2}(?:(?:changes|edits|improvements|revisions|modifications|corrections|adjustments|enhancements)(?: i)? (?:made|applied)|edits|my (?:edits|changes)|explanation of (?:edits|changes)|what (?:i|was) changed|why (?:this|these) (?:works?|changes))(?: (?:in this version|to (?:the|your) (?:text|article|draft|original)))? ?:?$",
      ),
    ],
  },
];
