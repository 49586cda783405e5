/** Mail of the doors. Without `SMTP_URL` there is none, and no screen offers it. */
import { createTransport } from 'nodemailer'
import { dayInWords } from '../../lib/format/moment.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { mail } from '../../messages/mail.ts'

const TIMEOUT_MS = 15_000

export const mailIsOn = (): boolean => Boolean(process.env.SMTP_URL)

/** `attach` proves an address for an account that is signed in already. */
export type LinkMail = 'signIn' | 'attach'

/** Throws when the mail server does not take it. */
export async function sendLinkMail(
  kind: LinkMail,
  to: string,
  link: string,
  lang: Lang,
  minutes: number,
): Promise<void> {
  const t = mail[lang]
  const subject = kind === 'signIn' ? t.signInSubject : t.attachSubject
  const intro = kind === 'signIn' ? t.signInText(minutes) : t.attachText(minutes)
  const label = kind === 'signIn' ? t.signInButton : t.attachButton
  await send({ to, lang, subject, paragraphs: [intro], link: { href: link, label }, after: t.notYou })
}

/** For an address without an account, when accounts come by invitation only. */
export async function sendNoAccountMail(to: string, host: string, lang: Lang): Promise<void> {
  const t = mail[lang]
  await send({
    to,
    lang,
    subject: t.noAccountSubject,
    paragraphs: [t.noAccountText(host)],
    link: null,
    after: t.notYou,
  })
}

/** To who asked for the report of a closed board, with a link to read it. Throws when it is not taken. */
export async function sendReportMail(
  to: string,
  link: string,
  title: string,
  until: Date,
  lang: Lang,
): Promise<void> {
  const t = mail[lang]
  await send({
    to,
    lang,
    subject: t.reportSubject,
    paragraphs: [t.reportText(title, dayInWords(until, 'UTC', lang))],
    link: { href: link, label: t.reportButton },
    after: t.reportAfter,
  })
}

type Letter = {
  to: string
  lang: Lang
  subject: string
  paragraphs: string[]
  link: { href: string; label: string } | null
  after: string
}

async function send(letter: Letter): Promise<void> {
  const url = process.env.SMTP_URL
  if (!url) throw new Error('SMTP_URL is not set')
  const transport = createTransport({
    url,
    // What a mail says never makes this machine read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  try {
    await transport.sendMail({
      // As an object, so that no part of the address is read as a name or a second address.
      to: { name: '', address: letter.to },
      from: process.env.MAIL_FROM ?? `Samenreis <samenreis@${new URL(url).hostname}>`,
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  } finally {
    transport.close()
  }
}

function asText({ paragraphs, link, after }: Letter): string {
  return [...paragraphs, ...(link ? [link.href] : []), after].join('\n\n')
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

function asHtml({ paragraphs, link, after, lang }: Letter): string {
  const p = (html: string) => `<p style="margin:0 0 16px">${html}</p>`
  const button = link
    ? p(
        `<a href="${escape(link.href)}" style="display:inline-block;background:#1C5A47;color:#FFFFFF;padding:12px 20px;border-radius:4px;text-decoration:none;font-weight:700">${escape(link.label)}</a>`,
      ) + p(`<span style="word-break:break-all;color:#46564E">${escape(link.href)}</span>`)
    : ''
  const body = paragraphs.map((text) => p(escape(text))).join('') + button + p(escape(after))
  return `<!doctype html><html lang="${lang}"><body style="margin:0;padding:24px;background:#F2F5F0;color:#17241F;font:16px/24px Arial,sans-serif"><div style="max-width:520px">${body}</div></body></html>`
}
