// Invented dumps of which every line is known: stories of the corpus generator in frames put together by chance.
import { makeCorpus } from "../corpus/corpus.mjs";
import { givenFirst, givenLast } from "../corpus/names.data.mjs";
import { randomOf } from "../corpus/random.mjs";
import { recordOf } from "../corpus/record.mjs";
import { frames, genuineLines } from "./frames.data.mjs";
import { bareFeet, headlines, listHeadings } from "./headlines.data.mjs";
import { lookAlike } from "./lookalikes.mjs";

/** @typedef {[kind: string, text: string]} Line "" is a blank line */

/** Dumps of every kind of layout: `{id, text, lines: [kind, text][]}`. @param {number} count */
export function* makeDumps(count, seed = "dumps") {
  const records = [...makeCorpus({ seed, size: count * 2 })].map(({ article }) => recordOf(article));
  for (let number = 0; number < count; number++) {
    const random = randomOf(`${seed} ${number}`);
    const record = records[number];
    const others = random.sample(
      records.filter(({ language, title }) => language === record.language && title !== record.title),
      24,
    );
    const page = new Writer(random, record, mixed(random, others, headlines[record.language === "lo" ? "lo" : "en"]));
    yield { id: `dump-${number}`, ...page.write() };
  }
}

/** Other stories with the headlines that the generator of stories gave them, or with others: its own are all of one kind. */
function mixed({ chance, shuffle }, others, titles) {
  const own = shuffle(titles);
  const share = chance(50) ? 100 : 20;
  // Some sites write whole sentences over their stories.
  const long = chance(10);
  return others.map(({ title, lead }, at) => {
    if (long && lead.length <= 200) return { title: lead.replace(/\.$/u, ""), lead };
    return { title: chance(share) ? (own[at] ?? title) : title, lead };
  });
}

/** How the line of an item is printed: a title, and what lists show beside it. */
const itemForms = {
  plain: ({ title }) => title,
  dated: ({ title }) => title,
  "date first": ({ title }) => title,
  "section first": ({ title }) => title,
  "section behind": ({ title }) => title,
  teased: ({ title }) => title,
  ago: ({ title }) => title,
  "rank first": ({ title }) => title,
  "author and date": ({ title }) => title,
  twice: ({ title }) => title,
  "length below": ({ title }) => title,
  glued: ({ title, section }) => `${title}${section}`,
  "section and date glued": ({ title, section, date, capitals }) =>
    `${title}${capitals ? section.toUpperCase() : section}${date}`,
  "date glued": ({ title, date }) => `${title}${date}`,
  signs: ({ title, section, date, sign }) => [title, section, date].join(sign),
  "section and ago": ({ title, section, sign, ago }) => `${title} ${section}${sign}${ago}`,
  "month behind": ({ title, month, year }) => `${title} - ${month} ${year}`,
  "day behind": ({ title, month, day }) => `${title} ${day} ${month}`,
  "day in front": ({ title, month, day, colon }) => `${day} ${month}${colon}${title}`,
  "dated behind": ({ title, date, joint }) => `${title}${joint}${date}${joint === " (" ? ")" : ""}`,
  "dated in front": ({ title, date, colon }) => `${date}${colon}${title}`,
  numbered: ({ title, at, point }) => `${at + 1}${point}${title}`,
  bulleted: ({ title, bullet }) => `${bullet} ${title}`,
  "length behind": ({ title, section, sign, minutes }) => `${title} ${section}${sign}${minutes}`,
  "playing time": ({ title, at, day }) =>
    `${title} ${String(day).padStart(2, "0")}:${String((day * 7 + at) % 60).padStart(2, "0")}`,
  "label in front": ({ title, section, colon }) => `${section}${colon}${title}`,
  "label in brackets": ({ title, section }) => `${title} [${section}]`,
  counted: ({ title, day }) => `${title} (${day})`,
  "page behind": ({ title, day, page }) => `${title}${page}${day}`,
  "paper behind": ({ title, paper }) => `${title} - ${paper}`,
  "number of a file": ({ title, day, year }) => `${day}/${year} ${title}`,
};

class Writer {
  constructor(random, record, others) {
    this.random = random;
    this.record = record;
    this.words = frames[record.language === "lo" ? "lo" : "en"];
    this.lao = record.language === "lo";
    this.others = others;
    this.site = random.pick(this.words.sites);
    this.section = random.pick(this.words.sections);
    this.lines = [];
    this.form = random.pick([
      "site",
      "site",
      "site",
      "site",
      "mobile",
      "print",
      "wire",
      "social",
      "plain",
      "plain",
      "reader",
      "reader",
    ]);
    this.spread = random.pick(["groups", "groups", "groups", "close", "apart", "text"]);
    this.separator = random.pick([" | ", " · ", "   ", " › ", "  "]);
    this.listForm = random.chance(25) ? "plain" : random.pick(Object.keys(itemForms));
    this.headed = random.pick([60, 85, 100]);
    this.sign = random.pick([" | ", " · ", " • "]);
    this.capitals = random.chance(40);
    this.point = random.pick([". ", " ", ") "]);
    this.joint = random.pick([" ", " - ", " (", "   ", " | "]);
    this.colon = random.pick([" ", ": ", " - ", " · "]);
    this.bullet = random.pick(["•", "-", "›", "►"]);
    this.page = random.pick([", p. ", " ... ", " "]);
    this.dateForm = random.below(6);
  }

  add(kind, ...texts) {
    for (const text of texts) if (text) this.lines.push([kind, text]);
  }

  gap() {
    if (this.lines.length > 0) this.lines.push(["", ""]);
  }

  name() {
    const { pick, chance } = this.random;
    const word = () => [pick(givenFirst), pick(givenLast)];
    const at = this.lao ? 0 : 1;
    const one = () =>
      word()
        .map((part) => part[at])
        .join("");
    return chance(85) ? `${one()} ${one()}` : one();
  }

  date() {
    const { between } = this.random;
    const [day, month, year] = [between(1, 28), between(1, 12), between(2015, 2026)];
    const name = this.words.months[month - 1];
    const two = (number) => String(number).padStart(2, "0");
    const english = [
      `${day} ${name} ${year}`,
      `${name} ${day}, ${year}`,
      `${two(day)}/${two(month)}/${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${name.slice(0, 3)} ${day}, ${year}`,
      `${day}.${month}.${year}`,
    ];
    const lao = [
      `${day} ${name} ${year}`,
      `${two(day)}/${two(month)}/${year}`,
      `${day}/${month}/${year}`,
      `${day} ${name} ${year}`,
      `${two(day)}-${two(month)}-${year}`,
      `${day} ${name}, ${year}`,
    ];
    return (this.lao ? lao : english)[this.dateForm];
  }

  filled(text) {
    return text
      .replaceAll("{name}", () => this.name())
      .replaceAll("{NAME}", () => this.name().toUpperCase())
      .replaceAll("{date}", () => this.date())
      .replaceAll("{section}", this.section);
  }

  some(list, most) {
    return this.random.sample(list, this.random.between(1, Math.min(most, list.length)));
  }

  /** Words as a menu prints them: a line each, or one line. */
  menu(kind, items) {
    const way = this.random.below(5);
    if (way < 3) this.add(kind, ...items.map((item) => (way === 2 ? `• ${item}` : item)));
    else this.add(kind, items.join(way === 3 ? this.separator : " "));
  }

  front() {
    const { chance, pick, sample, between } = this.random;
    const { words } = this;
    if (chance(40)) this.add("front", pick(words.misc));
    if (chance(70)) this.add("front", this.site);
    if (chance(25)) this.add("front", pick(words.slogans));
    if (chance(25)) this.add("front", pick(["ລາວ | English", "EN | LO", "English", "ພາສາລາວ"]));
    if (chance(75))
      this.menu("front", [
        words.menu[0],
        ...sample(words.sections, between(3, 9)),
        ...sample(words.menu.slice(1), between(0, 3)),
      ]);
    if (chance(30)) this.add("front", pick(words.search));
    if (chance(30)) this.add("front", ...this.some(words.misc, 3));
    if (chance(15)) this.add("front", ...this.others.slice(-between(1, 5)).map(({ title }) => title));
    if (chance(15)) this.add("front", pick(words.ads));
    if (chance(8)) this.add("front", pick(words.promos));
    this.gap();
    if (chance(35)) {
      const crumbs = [
        words.menu[0],
        this.section,
        ...(chance(50) ? [chance(60) ? this.record.title : `${this.record.title.slice(0, 30)}...`] : []),
      ];
      this.add("front", crumbs.join(pick([" > ", " › ", " / ", " » "])));
      if (chance(50)) this.gap();
    }
    if (chance(20)) this.add("front", this.section);
    if (chance(12)) this.add("front", this.record.title);
    if (chance(8)) this.add("front", this.filled(pick(words.dates)));
  }

  head() {
    const { chance, pick } = this.random;
    const glued = chance(4) ? this.section : "";
    this.add("title", `${this.record.title}${glued}`);
    if (chance(6)) this.add("inner", this.record.title);
    if (chance(40)) this.gap();
    const parts = [];
    if (chance(75)) parts.push(() => this.add("inner", this.filled(pick(this.words.dates))));
    if (chance(45)) parts.push(() => this.add("inner", this.filled(pick(this.words.bylines))));
    if (chance(25)) parts.push(() => this.add("inner", pick(this.words.counters)));
    if (chance(45)) parts.push(() => this.add("inner", ...this.some(this.words.tools, 4)));
    if (chance(10)) parts.push(() => this.add("inner", this.section));
    for (const part of this.random.shuffle(parts)) part();
    if (chance(15)) this.add("text", this.filled(pick(this.words.captions)));
    this.gap();
  }

  text() {
    const { chance, pick, between } = this.random;
    const paragraphs = this.record.text.split("\n\n");
    const lead = paragraphs[0];
    if (chance(20)) {
      this.add("text", this.copyOf(lead));
      this.gap();
      if (chance(50)) this.add("inner", this.filled(pick(this.words.bylines)));
    }
    const few = this.form === "wire" || chance(25) ? between(2, 4) : paragraphs.length;
    for (const [at, paragraph] of paragraphs.slice(0, few).entries()) {
      if (at > 0 && chance(6)) this.add("text", pick(this.words.subheads));
      this.add("text", paragraph);
      this.gap();
      if (at + 1 >= few) break;
      if (chance(4)) this.add("inner", pick(this.words.ads));
      if (chance(4)) this.add("inner", `${pick(this.words.pointers)} ${this.others[at % 20].title}`);
      if (chance(2)) this.add("inner", pick(this.words.promos));
      if (chance(2)) this.add("inner", pick(this.words.tools));
      if (chance(5)) this.add("text", this.filled(pick(this.words.captions)));
      if (chance(3))
        this.add(
          "text",
          ...this.some(
            ["Monday: 08:00 – 16:00", "Rice: 12,000 kip", "18.000 ກີບ", "Grade A: 9 tons", "ເກຣດ B: 12 ໂຕນ", "1,240 ha"],
            3,
          ),
        );
      if (chance(3)) {
        this.add("text", ...pick(genuineLines[this.lao ? "lo" : "en"]));
        this.gap();
      }
      if (chance(4)) this.ownList();
      if (chance(2)) {
        const inner = "inner";
        this.storyList(true, { heading: inner, item: inner, part: inner, behind: inner });
        this.gap();
      }
      if (chance(4)) this.add("text", paragraph.split(/(?<=[.!?])\s/u)[0]);
    }
    for (let more = this.form === "site" || this.form === "mobile" ? 18 : 55; chance(more); more -= 30) {
      const lines = pick(genuineLines[this.lao ? "lo" : "en"]);
      const apart = chance(40);
      for (const line of lines) {
        this.add("text", line);
        if (apart) this.gap();
      }
      this.gap();
    }
    if (chance(30)) this.ownList();
    if (chance(45)) this.add("text", this.filled(pick(this.words.ends)));
    if (chance(10)) this.add("text", this.filled(pick(this.words.ends)));
    this.gap();
  }

  /** A list of the article's own, set apart from its frame or not. */
  ownList() {
    const { chance } = this.random;
    const apart = chance(25);
    for (const line of lookAlike(this.random, this.lao)) {
      this.add("text", line);
      if (apart) this.gap();
    }
    if (chance(70)) this.gap();
  }

  /** A lead as it is printed once more: with a label, cut, or as it is. */
  copyOf(lead) {
    const { pick, between } = this.random;
    const half = lead.slice(0, between(Math.floor(lead.length / 3), lead.length - 1));
    const cut = this.lao ? half : half.replace(/\s\S*$/u, "");
    return pick([lead, `(KPL) ${lead}`, `KPL ${lead}`, `${cut}...`, `${cut}…`, cut, cut]);
  }

  /** The heading of a list: most have a word that gives them away. */
  listHeading() {
    const own = this.lao ? "lo" : "en";
    const other = this.random
      .pick(listHeadings[own])
      .replaceAll("{section}", this.section)
      .replaceAll("{site}", this.site);
    const heading = this.random.chance(50) ? this.random.pick(this.words.headings) : other;
    return this.random.chance(15) ? heading.toUpperCase() : heading;
  }

  storyList(headed, kinds = { heading: "heading", item: "item", part: "part", behind: "behind" }) {
    const { chance, pick, between } = this.random;
    const count = between(2, 7);
    if (headed) this.add(kinds.heading, this.listHeading());
    if (headed && chance(15)) this.gap();
    const stories = this.others.splice(0, count);
    const form = this.listForm;
    for (const [at, { title, lead }] of stories.entries()) {
      const section = pick(this.words.sections);
      const date = this.date();
      const [day, ago] = [between(1, 28), pick(this.words.ago)];
      const minutes = `${between(2, 60)} ${this.lao ? pick(["ນາທີ", "ນທ"]) : pick(["min", "minutes", "min read"])}`;
      if (form === "section first") this.add(kinds.part, section);
      if (form === "date first") this.add(kinds.part, date);
      if (form === "rank first") this.add(kinds.part, String(at + 1));
      const { sign, capitals, point, joint, colon, bullet, page } = this;
      const [month, year, paper] = [pick(this.words.months), between(2019, 2026), pick(this.words.sites)];
      const drawn = { title, section, date, day, ago, minutes, month, year, paper, at };
      const line = itemForms[form]({ ...drawn, sign, capitals, point, joint, colon, bullet, page });
      this.add(kinds.item, line.trim());
      if (form === "twice" || (form === "glued" && chance(40))) this.add(kinds.item, title);
      if (form === "author and date") this.add(kinds.part, this.name());
      if (form === "dated" || form === "author and date" || (form === "glued" && chance(80)))
        this.add(kinds.part, date);
      if (form === "section behind" || (form === "ago" && capitals)) this.add(kinds.part, section);
      if (form === "ago") this.add(kinds.part, ago);
      if (form === "length below") this.add(kinds.part, minutes);
      if (form === "teased") this.add(kinds.part, chance(50) ? `${lead.slice(0, 90)}...` : lead);
      if (form === "teased" && chance(30)) this.add(kinds.behind, this.lao ? "ອ່ານຕໍ່" : "Read more");
      if (this.spread !== "close" && chance(form === "plain" ? 10 : 25)) this.gap();
    }
  }

  tail() {
    const { chance, pick, shuffle, between, sample } = this.random;
    const { words } = this;
    if (chance(35))
      this.add("behind", `${pick(words.tags)} ${sample(words.sections, between(2, 4)).join(", ").toLowerCase()}`);
    if (chance(45)) this.add("behind", ...this.some(words.tools, 4));
    if (chance(15)) this.add("behind", this.filled(pick(words.bios)));
    if (chance(20)) this.add("behind", pick(words.promos));
    if (chance(50)) this.gap();
    const parts = [];
    if (chance(75)) parts.push(() => this.storyList(chance(this.headed)));
    if (chance(40)) parts.push(() => this.storyList(true));
    if (chance(25)) parts.push(() => this.commentThread());
    if (chance(20)) parts.push(() => this.turner());
    if (chance(20)) parts.push(() => this.add("behind", ...this.some(words.promos, 2)));
    // Many dumps keep the blank lines of their paragraphs and none of the frame's.
    const close = chance(50);
    for (const part of shuffle(parts)) {
      part();
      if (!close) this.gap();
    }
    if (chance(30)) this.menu("behind", [words.menu[0], ...sample(words.sections, between(2, 6))]);
    if (chance(70)) this.add("behind", ...this.some(words.foot, 5));
    if (chance(40))
      this.add(
        "behind",
        ...this.some(bareFeet[this.lao ? "lo" : "en"], 2).map((foot) => foot.replaceAll("{site}", this.site)),
      );
    if (chance(5)) this.storyList(true);
  }

  commentThread() {
    this.add("behind", this.random.pick(this.words.comments));
    this.add("behind", ...this.some(this.words.reader, 6));
    if (this.random.chance(50)) this.add("behind", ...this.some(this.words.form, 3));
  }

  turner() {
    const [back, on] = this.random.pick(this.words.turners);
    const stories = this.others.splice(0, 2);
    const together = this.random.chance(50);
    for (const [at, label] of [back, on].entries())
      if (together) this.add("item", `${label}: ${stories[at].title}`);
      else {
        const shown = this.random.chance(60);
        this.add(shown ? "heading" : "behind", label);
        if (shown) this.add("item", stories[at].title);
      }
  }

  write() {
    const { chance, pick } = this.random;
    if (this.form === "social") this.social();
    else {
      if (this.form === "site" || this.form === "mobile") this.front();
      else if (chance(40)) this.add("front", this.site);
      if (this.form === "wire" && chance(50))
        this.add("front", `${this.site} ${pick(["001", "URGENT", "LAO-7"])}`, this.filled("{date}"));
      if (this.form !== "reader" || chance(50)) this.head();
      this.text();
      if ((this.form === "site" || this.form === "mobile") && chance(80)) this.tail();
      else if (this.form !== "reader" && chance(45)) this.storyList(true);
      else if (this.form === "print" && chance(70))
        this.add("behind", `URL: https://example.org/n/${this.random.below(9999)}`, pick(this.words.foot));
      else if (this.form === "wire" && chance(50)) this.add("behind", pick(["###", "ENDS", "-0-"]));
    }
    const lines = this.lines.filter(([kind], at, all) => kind !== "" || (all[at - 1] && all[at - 1][0] !== ""));
    return { text: this.layOut(lines), lines: lines.filter(([kind]) => kind !== "") };
  }

  social() {
    const { chance, pick, below } = this.random;
    this.add("front", this.site, pick(this.words.ago.concat(["3 h ·", "12 May ·", "1d"])));
    if (chance(50)) this.head();
    this.text();
    this.add(
      "behind",
      pick(["See translation", "#laos #news", "All reactions: 212", "ເບິ່ງຄຳແປ"]),
      `${below(90)} comments ${below(30)} shares`,
      "Like Comment Share",
    );
    if (chance(60)) this.commentThread();
  }

  /** Blank lines lost, or added, and long lines wrapped. */
  layOut(lines) {
    const wrapped = !this.lao && this.random.chance(20) && this.spread !== "close";
    const out = [];
    for (const [kind, text] of lines) {
      if (kind === "") {
        if (this.spread !== "close") out.push("");
        continue;
      }
      if ((this.spread === "apart" || (this.spread === "text" && kind === "text")) && out.at(-1) !== "") out.push("");
      if (wrapped && text.length > 78) out.push(...wrap(text, 76));
      else out.push(text);
      if (wrapped && text.length > 78 && this.spread === "groups") out.push("");
    }
    return out.join("\n");
  }
}

function wrap(text, width) {
  const lines = [""];
  for (const word of text.split(" "))
    if (lines.at(-1).length + word.length + 1 > width && lines.at(-1) !== "") lines.push(word);
    else lines[lines.length - 1] += `${lines.at(-1) === "" ? "" : " "}${word}`;
  return lines;
}
