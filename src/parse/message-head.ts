import { trimBlank } from "../language/white-space.ts";
import { embeddedOf, type FrontMatter } from "./front-matter.ts";

/** Lines of the longest head: mails that passed many servers have long ones. */
const mostLines = 120;
const lineBreak = /\r\n|[\n\r]/u;
const field = /^(?<name>[\p{L}\p{M}][\p{L}\p{M} -]{0,40})[:：](?!\/\/)(?<value>.*)$/u;

/** What mail programs call the fields of a mail, in the languages of their readers. */
const mailNames = {
  subject:
    "subject | betreff | objet | sujet | asunto | assunto | oggetto | onderwerp | ämne | emne | temat | тема | konu | perihal | subjek | chủ đề | 主题 | 主旨 | 件名 | 제목 | เรื่อง | หัวเรื่อง | ຫົວຂໍ້",
  date: "date | sent | datum | gesendet | envoyé | fecha | enviado | data | inviato | verzonden | skickat | дата | tarih | tanggal | ngày | 日期 | 发送时间 | 日時 | 날짜 | วันที่ | ວັນທີ",
  from: "from | von | de | da | van | från | fra | od | от | kimden | dari | từ | 发件人 | 寄件者 | 差出人 | 보낸 사람 | จาก | ຈາກ | ຜູ້ສົ່ງ",
  to: "to | an | à | para | a | aan | till | til | do | кому | kime | kepada | tới | 收件人 | 收件者 | 宛先 | 받는 사람 | ถึง | ເຖິງ | ຜູ້ຮັບ",
};
const mailFields: ReadonlyMap<string, string> = new Map(
  Object.entries(mailNames).flatMap(([meaning, names]) =>
    names.split("|").map((name): [string, string] => [name.trim(), meaning]),
  ),
);
/** `Fwd: Re: …`: what programs put in front of a subject. */
const answer = /^(?:(?:re|fwd?|aw|wg|tr)\s?[:：]\s{0,3}){1,6}/iu;
const forwarded = /^(?:-{3,} ?[\p{L}\p{M} ]{3,40} ?-{3,}|begin forwarded message:)$/iu;

/** A front matter, and when its text was fetched. */
export interface MessageHead extends FrontMatter {
  readonly fetchedAt: string | null;
}

/**
 * Reads the head of a record of a web archive (`WARC/1.0`, and the head of the server's answer behind it), or that of a mail. It ends at a blank
 * line, and none of it is text. The day of the archive is the crawl's, that of a mail the day of its text.
 *
 * @returns null where the text has none
 */
export function readMessageHead(content: string): MessageHead | null {
  const lines = content.split(lineBreak, mostLines + 1);
  const first = lines.findIndex((line) => trimBlank(line) !== "");
  const opening = trimBlank(lines[first] ?? "").replace(/^\uFEFF/u, "");
  if (/^WARC\/\d\.\d{1,3}$/u.test(opening)) return readArchived(lines, first + 1, content);
  return readMail(lines, forwarded.test(opening) ? first + 1 : first, content);
}

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  /** Number of the line behind the blank one that ends it. */
  readonly end: number;
}

/** Fields down to a blank line; a line that begins with a space goes on with the one above it. */
function readHead(lines: readonly string[], start: number): Head | null {
  const fields = new Map<string, string>();
  let name: string | undefined;
  for (let at = start; at < lines.length; at++) {
    const line = (lines[at] ?? "").replace(/^\uFEFF/u, "");
    if (trimBlank(line) === "") return fields.size > 0 ? { fields, end: at + 1 } : null;
    const own = /^[ \t]/u.test(line) ? undefined : field.exec(line)?.groups;
    if (own) {
      name = (own["name"] ?? "").trimEnd().toLowerCase();
      if (!fields.has(name)) fields.set(name, trimBlank(own["value"] ?? ""));
    } else if (name !== undefined && /^[ \t]/u.test(line))
      fields.set(name, `${fields.get(name) ?? ""} ${trimBlank(line)}`.trim());
    else return null;
  }
  return null;
}

function readArchived(lines: readonly string[], start: number, content: string): MessageHead | null {
  const head = readHead(lines, start);
  if (!head) return null;
  const answered = /^HTTP\/\d/u.test(lines[head.end] ?? "") ? readHead(lines, head.end + 1) : null;
  const address = head.fields.get("warc-target-uri")?.replace(/^<(.*)>$/u, "$1");
  return {
    embedded: embeddedOf(new Map(address === undefined ? [] : [["url", [address]]])),
    text: linesFrom(content, (answered ?? head).end),
    fetchedAt: head.fields.get("warc-date") ?? null,
  };
}

/** A subject, a sender, and a date or a receiver: a text may begin with one of them, not with all. */
function readMail(lines: readonly string[], start: number, content: string): MessageHead | null {
  const head = field.test(trimBlank(lines[start] ?? "")) ? readHead(lines, start) : null;
  if (!head) return null;
  const named = new Map<string, string>();
  for (const [name, value] of head.fields) {
    const meaning = mailFields.get(name);
    if (meaning !== undefined && !named.has(meaning)) named.set(meaning, value);
  }
  const [subject, date] = [named.get("subject"), named.get("date")];
  if (!subject || !named.get("from") || (date === undefined && !named.has("to"))) return null;
  const text = linesFrom(content, head.end);
  const values = new Map([["title", [titleOf(subject.replace(answer, ""), text)]]]);
  if (date !== undefined) values.set("date", [date]);
  return { embedded: embeddedOf(values), text, fetchedAt: null };
}

const sign = /^(?:#{1,6}|\*{1,3})\s+/u;

/** A subject, without the kicker in front of it if the text prints it so on a line of its own. */
function titleOf(subject: string, text: string): string {
  const rest = /^[^:：]{1,60}[:：]\s*(?<rest>\S.{11,})$/u.exec(subject)?.groups?.["rest"];
  return rest !== undefined && text.split("\n").some((line) => trimBlank(line).replace(sign, "") === rest)
    ? rest
    : subject;
}

function linesFrom(content: string, start: number): string {
  return content.split(lineBreak).slice(start).join("\n");
}
