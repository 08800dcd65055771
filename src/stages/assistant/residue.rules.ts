import type { Rule } from "../../article/rule.ts";
import type { AssistantRuleId } from "./pattern.ts";

/** The families of residue, one rule each. What they match is the grammar in the `assistant-*.rules.ts` files. */
export const assistantRules: readonly (Rule & { readonly id: AssistantRuleId })[] = [
  {
    id: "assistant-self-description",
    summary:
      "A text that praises or explains itself: a bare subject such as “this revised version”, a verb of editing, a quality of texts",
    place: "end",
    example: "<p>This shortened version keeps the key facts and improves the clarity of the original text.</p>",
    lookAlike: "<p>This version of the decree keeps the rules on land concessions, the ministry said.</p>",
  },
  {
    id: "assistant-opener",
    summary: "The opening of an answer that hands over an edited text",
    place: "lead",
    example: "<p>Certainly! Here is the polished version of your news story:</p>",
    lookAlike: "<p>Here are the revised bus fares for the capital:</p>",
  },
  {
    id: "assistant-offer",
    summary: "An offer of further editing, made to the one person in the chat",
    place: "end",
    example: "<p>Would you like me to shorten the article or change its tone?</p>",
    lookAlike: "<p>Would you like to study in Japan? The embassy accepts applications until June.</p>",
  },
  {
    id: "assistant-knowledge-cutoff",
    summary: "The narrator's own knowledge, training data or access to the internet",
    place: "body",
    example: "<p>My knowledge was last updated in April 2023, so newer figures may be missing.</p>",
    lookAlike: "<p>As of the last update on Friday evening, 14 villages were still under water.</p>",
  },
  {
    id: "assistant-refusal",
    summary: "A refusal of a request about a text, or a request for the text to work on",
    place: "body",
    example: "<p>Please provide the article that you would like me to translate.</p>",
    lookAlike: "<p>Please provide a copy of your passport and two photographs.</p>",
  },
  {
    id: "assistant-identity",
    summary: "The assistant names itself in the first person",
    place: "body",
    example: "<p>As an AI language model, I cannot verify these figures.</p>",
    lookAlike: "<p>As an AI engineer in Vientiane, Ms Kaysone builds models that read Lao handwriting.</p>",
  },
  {
    id: "assistant-reasoning",
    summary: "Thinking aloud about what the user wants done with the text",
    place: "lead",
    example: "<p>Okay, the user wants a summary of this article, so let me first find the key points.</p>",
    lookAlike: "<p>Okay, so the season did not start well, but the fans kept coming.</p>",
  },
  {
    id: "assistant-edit-list",
    summary: "A list of what was edited in the text",
    place: "end",
    example: "<p>Changes made: improved flow, corrected grammar, removed repetition.</p>",
    lookAlike: "<p>Changes made to the timetable affect all trains to Boten.</p>",
  },
  {
    id: "assistant-label",
    summary: "The label that an answer puts in front of a part of the text",
    place: "lead",
    example: "<p>Revised Version:</p>",
    lookAlike: "<p>Headline inflation slowed to 8.6 percent in December.</p>",
  },
  {
    id: "assistant-word-count",
    summary: "The count of words of the text itself",
    place: "end",
    example: "<p>(Word count: 320)</p>",
    lookAlike: "<p>Contestants write an essay with a word count of 800 to 1,000.</p>",
  },
  {
    id: "assistant-placeholder",
    summary: "A gap of a template that nobody filled in",
    place: "body",
    example: "<p>The ceremony was attended by [Insert name] of [Organization Name].</p>",
    lookAlike: "<p>The agreement [signed in Hanoi] covers exports of electricity.</p>",
  },
  {
    id: "assistant-voice",
    summary: "Signs and words of someone who speaks of a text to the one who ordered it, weighed together",
    place: "end",
    example:
      "<p>I swapped the second and third paragraphs and left your quotes alone, so check the order once more.</p>",
    lookAlike: "<p>I swapped my second bicycle for a boat and left the road alone for the rest of the year.</p>",
  },
  {
    id: "assistant-citation",
    summary: "A citation mark or tracking parameter that only the export of a chat writes; the sentence stays",
    place: "body",
    example: "<p>Exports rose by twelve percent in the first quarter<mark>【14†L3-L9】</mark>.</p>",
    lookAlike: "<p>See footnote 14 on page 3 of the report [1].</p>",
  },
  {
    id: "assistant-interface",
    summary: "The words of a chat window",
    place: "lead",
    example: "<p>ChatGPT said:</p>",
    lookAlike: "<p>ChatGPT said in a test that the dish came from Luang Prabang.</p>",
  },
  {
    id: "assistant-markdown",
    summary: "Markdown signs that were never rendered; the words between them stay",
    place: "body",
    example: "<p><mark>**</mark>Trade and investment<mark>**</mark> have grown steadily since the treaty.</p>",
    lookAlike: "<p>The tag #Laos2025 was the most used of the festival.</p>",
  },
];
