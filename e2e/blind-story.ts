/**
 * One vote, told twice with other votes: three people vote, one answers "don't know", and everybody else
 * who could see something looks: the facilitator, an observer, a participant who does not vote, a member
 * of the team without a seat, a passer-by. Same names, same order, and after each act all screens settle.
 */
import { expect } from '@playwright/test'
import type { Emotion } from '../lib/journey/entities.ts'
import { team } from '../messages/team.ts'
import { vote } from '../messages/vote.ts'
import type { Actor, ActorOptions } from './actors.ts'
import { Seat } from './at-the-board.ts'

const CHAPTER = 'Weer terugkomen'
const TITLES = ['Tas met boeken staat klaar', 'Fietst naar de bieb'] as const
const REFUSED = /Failed to load resource|Failed to fetch RSC payload/

export type Enter = (name: string, options?: Partial<ActorOptions>) => Promise<Actor>

export type Ballots = {
  /** Of this voter on every touchpoint. */
  value: (voter: string) => Emotion
  reason?: (voter: string, title: string) => string
}

export class BlindVote {
  readonly voters: Actor[]
  /** Answers "don't know" in every telling: the screen of somebody who took part. */
  readonly undecided: Actor
  readonly facilitator: Actor
  /** Everybody who casts no vote that differs between two tellings. */
  readonly lookers: Actor[]
  readonly boardId: string
  /** How much each tap had heard, and missed, when the round stood open on every screen. */
  readonly opened = new Map<Actor, number>()
  readonly missed = new Map<Actor, number>()
  readonly #outside: { member: Actor; passer: Actor }

  private constructor(
    facilitator: Actor,
    boardId: string,
    people: Record<'voters' | 'watching', Actor[]> & Record<'undecided' | 'member' | 'passer', Actor>,
  ) {
    this.facilitator = facilitator
    this.boardId = boardId
    this.voters = people.voters
    this.undecided = people.undecided
    this.#outside = people
    this.lookers = [facilitator, ...people.watching, people.undecided, people.member, people.passer]
  }

  /** Until the round stands open on every screen. */
  static async begin(anne: Actor, enter: Enter): Promise<BlindVote> {
    const boardId = await anne.makesWorkshop({ title: 'Blind stemmen', template: 'library-1-0' })
    await anne.opens('/team')
    await anne.page.getByRole('button', { name: team.nl.inviteMake }).click()
    const member = await enter('Mia')
    await member.signsInBy(await anne.page.getByLabel(team.nl.inviteLink).inputValue())

    await anne.opensBoard(boardId)
    const seated: Actor[] = []
    const sits = async (name: string, role: 'participant' | 'observer', options?: Partial<ActorOptions>) => {
      const actor = await enter(name, options)
      await actor.joinsByLink((await anne.invitation(boardId, role)).link)
      await expect(actor.page.locator('[data-lobby]')).toBeVisible()
      seated.push(actor)
      return actor
    }
    const voters = [
      await sits('Tom', 'participant'),
      await sits('Fatima', 'participant', { device: 'phone' }),
      await sits('Joost', 'participant'),
    ]
    const undecided = await sits('Piet', 'participant')
    const watching = [await sits('Nora', 'participant'), await sits('Oona', 'observer')]
    const passer = await enter('Voorbijganger')
    await passer.opens('/')
    await anne.startsWorkshop()
    const lead = new Seat(anne)
    await lead.addsChapter(CHAPTER)
    await lead.addsTouchpoints(CHAPTER, TITLES)
    await lead.allSaved()
    for (const actor of seated) await actor.seesBoard()
    await lead.opensVoteOnChapter(CHAPTER)
    const story = new BlindVote(anne, boardId, { voters, undecided, watching, member, passer })
    for (const actor of seated) await expect(actor.page.getByText(progressOf(0)).first()).toBeVisible()
    // What Next fetches ahead may be cancelled half-way; the same addresses are asked for by name below.
    for (const { context } of [member, passer])
      await context.route(/[?&]_rsc=(?!asked)/, (route) => route.abort())
    await story.#settle()
    for (const actor of [...story.lookers, ...voters]) {
      actor.watch.allow(REFUSED)
      story.opened.set(actor, actor.tap.heard.length)
      story.missed.set(actor, actor.tap.missed.length)
    }
    return story
  }

  /** Everybody votes; meanwhile every looker asks the server for all it will give them. */
  async votes(ballots: Ballots): Promise<void> {
    let finished = 0
    const cast = async (actor: Actor, value: Emotion | null) => {
      const { reason } = ballots
      await new Seat(actor).votes(
        new Map(TITLES.map((title) => [title, value])),
        value !== null && reason ? (title) => reason(actor.name, title) : undefined,
      )
      finished += 1
      await expect(this.facilitator.page.getByText(progressOf(finished)).first()).toBeVisible()
      await this.#settle()
    }
    const askAll = () => Promise.all(this.lookers.map((looker) => this.#asksForEverything(looker)))
    for (const voter of this.voters) {
      await cast(voter, ballots.value(voter.name))
      if (voter === this.voters[0]) await askAll()
    }
    await cast(this.undecided, null)
    await askAll()
    const { member, passer } = this.#outside
    for (const path of ['/', `/w/${this.boardId}/review`, `/s/${this.boardId}`, `/w/${this.boardId}`]) {
      await member.opens(path)
      await member.page.waitForLoadState('networkidle')
      await member.tap.settle()
    }
    await passer.opens(`/s/${this.boardId}`)
    await this.#settle()
  }

  /** With somebody still without a vote, so the server asks whether this is meant. */
  async reveals(): Promise<void> {
    await new Seat(this.facilitator).reveals()
    await this.facilitator.page.getByRole('button', { name: vote.nl.revealSure }).click()
    await expect(this.facilitator.page.locator('svg [data-median]').first()).toBeVisible({ timeout: 30_000 })
    await this.#settle()
  }

  /** Every address that could tell something about this board, asked with this person's cookies. */
  async #asksForEverything(looker: Actor): Promise<void> {
    const { boardId } = this
    await looker.page.evaluate(
      async ([boardId]) => {
        for (const path of [
          '/',
          `/w/${boardId}`,
          `/w/${boardId}/review`,
          `/s/${boardId}`,
          `/api/boards/${boardId}/invites`,
          `/api/boards/${boardId}/calendar.ics`,
          '/api/auth/session',
        ]) {
          await fetch(path).then((response) => response.text())
          if (path.startsWith('/api')) continue
          await fetch(`${path}?_rsc=asked`, { headers: { RSC: '1' } }).then((response) => response.text())
        }
        await fetch('/api/share/link', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ boardId, act: 'make' }),
        }).then((response) => response.text())
      },
      [boardId],
    )
    // a body can no longer be read once its page has gone on to the next address
    await looker.tap.settle()
  }

  /** Longer than the server gathers pushes and presence before it sends them. */
  async #settle(): Promise<void> {
    await this.facilitator.page.waitForTimeout(400)
    for (const actor of [...this.lookers, ...this.voters]) await actor.tap.settle()
  }
}

const progressOf = (finished: number) => new RegExp(`\\b${finished} van [45] klaar`)
