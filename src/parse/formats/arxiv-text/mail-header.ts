const MAIL_LABEL =
  /^(?:date|subject|from|to|cc|bcc|reply-to|sender|sent|received|return-path|message-id|mime-version|content-[a-z-]+|x-[\w-]+|delivered-to|dkim-signature|arc-[a-z-]+|list-[a-z-]+|authentication-results|precedence|in-reply-to|references|status|von|an|gesendet|datum|betreff|de|à|objet|envoyé|para|asunto|fecha|enviado|发件人|收件人|主题|日期|发送时间|抄送) ?[:：]|^From \S+@/i;
/** What arXiv writes above and below its records. */
const ANNOUNCEMENT =
  /^(?:send any comments|archives? at|to unsubscribe|to subscribe|submissions to:|received from\b|papers received|\(abstracts alone|\(to retrieve|get \S+ \S+\.abs|for general information|for subscribe options|for help|e-mail to:|use a web browser)/i;
const FORWARDED =
  /^-+ ?(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado)|^begin forwarded message:|^on .{5,200} wrote:$|^am .{5,200} schrieb\b.*:$|^le .{5,200} a écrit ?:$|^```\w*$/i;
const SIGNATURE = /^(?:--|_{10,})$/;
const DAY =
  /\b\d{1,2} +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* +(\d{2}(?:\d{2})?)\b/gi;
const LONGEST = 400;

/** arXiv began in 1991. */
const FIRST_YEAR = 91;

/** Tells the lines around the records of a mailing: headers of the mail, announcement, footer. */
export class MailHeader {
  #inMail = false;
  #announced = false;
  /** The year in which the mail was sent, where one of the lines read says so. */
  year: number | null = null;

  /** Whether a line outside of records is furniture; `footer` where all that follows is. */
  read(line: string): boolean | 'footer' {
    const text = line.slice(0, LONGEST).trim();
    if (MAIL_LABEL.test(text)) {
      this.#inMail = true;
      if (/^(?:date|sent|gesendet|datum)/i.test(text)) this.#readYear(text);
      return true;
    }
    if (ANNOUNCEMENT.test(text)) {
      this.#announced = true;
      this.#inMail = false;
      if (/^received from/i.test(text)) this.#readYear(text);
      return true;
    }
    if (SIGNATURE.test(text)) return 'footer';
    return this.#inMail || this.#announced || FORWARDED.test(text);
  }

  /** A blank line ends the headers of a mail. */
  blank(): void {
    this.#inMail = false;
  }

  /** A record begins: what stands below it is no announcement. */
  leave(): void {
    this.#inMail = false;
    this.#announced = false;
  }

  /** The last day that the line names: `received from … to …`. */
  #readYear(text: string): void {
    const digits = [...text.matchAll(DAY)].at(-1)?.[1];
    if (digits === undefined) return;
    const year = Number(digits);
    this.year = digits.length === 4 ? year : year + (year >= FIRST_YEAR ? 1900 : 2000);
  }
}
