'use client'
import type { ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { CalmFrame } from './calm-frame.tsx'
import { latePart } from './late-part.tsx'
import { SidePanel } from './side-panel.tsx'

/*
 * What the live board shows only when somebody asks for it, or when a vote is on: each in a script of its
 * own. Readers' pages import the same components directly, for they are drawn on the server too.
 */

type Framed = { onClose: () => void; byItself?: boolean }

const panel = (title: (t: (typeof board)['nl']) => string, wide?: boolean) =>
  function PanelFrame({ onClose, byItself, children }: Framed & { children: ReactNode }) {
    return (
      <SidePanel title={title(useWords(board))} onClose={onClose} wide={wide} byItself={byItself}>
        {children}
      </SidePanel>
    )
  }

const dialog = (title: (t: (typeof board)['nl']) => string, wide?: boolean) =>
  function DialogFrame({ onClose, children }: { onClose: () => void; children: ReactNode }) {
    return (
      <Dialog open onClose={onClose} title={title(useWords(board))} wide={wide}>
        {children}
      </Dialog>
    )
  }

export const LateBody = latePart(() => import('./body-field.tsx').then((file) => file.BodyField))
export const LateTouchpointPanel = latePart(
  () => {
    LateBody.ahead()
    return import('./touchpoint-panel.tsx').then((file) => file.TouchpointPanel)
  },
  panel((t) => t.touchpoint),
)
export const LateBin = latePart(
  () => import('./away-panel.tsx').then((file) => file.BinPanel),
  panel((t) => t.bin),
)
export const LateParked = latePart(
  () => import('./away-panel.tsx').then((file) => file.ParkedPanel),
  panel((t) => t.parked),
)
export const LateResults = latePart(
  () => import('./results-panel.tsx').then((file) => file.ResultsPanel),
  panel((t) => t.results, true),
)
export const LatePeople = latePart(() => import('./people-panel.tsx').then((file) => file.PeopleList))
export const LateSelf = latePart(() => import('../self/self-panel.tsx').then((file) => file.SelfPanel))
export const LateMoveDialog = latePart(() => import('./move-dialog.tsx').then((file) => file.MoveDialog))
export const LateHelp = latePart(
  () => import('./help-dialog.tsx').then((file) => file.HelpDialog),
  dialog((t) => t.help, true),
)
export const LatePalette = latePart(
  () => import('./palette.tsx').then((file) => file.Palette),
  dialog((t) => t.commands),
)
export const LateVote = latePart(() => import('./vote-stage.tsx').then((file) => file.VoteStage))
/* No line says that it comes: mostly it shows nothing. */
export const LateReminded = latePart(
  () => import('../vote/reminded.tsx').then((file) => file.Reminded),
  () => null,
)
export const LateLobby = latePart(() => import('./lobby.tsx').then((file) => file.Lobby))
export const LateBoardMenu = latePart(
  () => import('./board-menu.tsx').then((file) => file.BoardMenu),
  ({ children }: { children: ReactNode }) => <li>{children}</li>,
)
export const LateList = latePart(() => import('./board-list.tsx').then((file) => file.BoardList))
export const LateCurve = latePart(() =>
  import('../curve/emotion-curve.tsx').then((file) => file.EmotionCurve),
)
export const LateQuestions = latePart(() =>
  import('./scope-questions.tsx').then((file) => file.ScopeQuestions),
)
export const LateEnded = latePart(
  () => import('./ended-screen.tsx').then((file) => file.EndedScreen),
  ({ title, children }: { title: string; children: ReactNode }) => (
    <CalmFrame title={title}>{children}</CalmFrame>
  ),
)
export const LateChapterQuestion = latePart(
  () => import('../guard/in-one-script.ts').then((file) => file.ChapterQuestion),
  () => null,
)
export const LateTouchpointQuestion = latePart(
  () => import('../guard/in-one-script.ts').then((file) => file.TouchpointQuestion),
  () => null,
)
export const LateMapHint = latePart(
  () => import('../guard/in-one-script.ts').then((file) => file.MapHint),
  () => null,
)
export const LateLoopPanel = latePart(() => import('../loop/loop-panel.tsx').then((file) => file.LoopPanel))
export const LateResearchPanel = latePart(() =>
  import('../research/research-panel.tsx').then((file) => file.ResearchPanel),
)
export const LateVersions = latePart(() =>
  import('../versions/versions-panel.tsx').then((file) => file.VersionsPanel),
)
export const LateJourneyEnd = latePart(
  () => import('../loop/journey-end.tsx').then((file) => file.JourneyEnd),
  () => null,
)
export const LateGapsPanel = latePart(() => import('../gaps/gaps-panel.tsx').then((file) => file.GapsPanel))
export const LateStepLine = latePart(
  () => import('../steps/step-line.tsx').then((file) => file.StepLine),
  () => null,
)
export const LateGuardPanel = latePart(() =>
  import('../guard/in-one-script.ts').then((file) => file.GuardPanel),
)
export const LateAtRest = latePart(
  () => import('./at-rest.tsx').then((file) => file.AtRest),
  () => null,
)
export const LateOwnDrafts = latePart(() => import('./own-drafts.tsx').then((file) => file.OwnDrafts))
export const LateRehearsalNote = latePart(
  () => import('../rehearse/rehearsal-note.tsx').then((file) => file.RehearsalNote),
  ({ failed, children }: { failed: boolean; children: ReactNode }) => (failed ? children : null),
)
export const LateDamagedNote = latePart(() => import('./damaged-note.tsx').then((file) => file.DamagedNote))
export const LateAnswers = latePart(() =>
  import('../prepare/answers-stage.tsx').then((file) => file.AnswersStage),
)
export const LateArrive = latePart(() =>
  import('../arrive/arrive-stage.tsx').then((file) => file.ArriveStage),
)
export const LateJudge = latePart(() => import('../research/judge-stage.tsx').then((file) => file.JudgeStage))
export const LateTrigger = latePart(
  () => import('../customer/trigger-slot.tsx').then((file) => file.TriggerSlot),
  () => null,
)
/** Behind what a step puts in front of it nobody waits for the map. */
export const LateMap = latePart(() => import('./board-map.tsx').then((file) => file.BoardMap))
export const LateAgreed = latePart(
  () => import('../edges/agreed.tsx').then((file) => file.Agreed),
  () => null,
)
export const LateBrackets = latePart(
  () => import('../edges/bracket-rows.tsx').then((file) => file.BracketRows),
  () => null,
)
export const LateEdgesLine = latePart(
  () => import('../edges/edges-line.tsx').then((file) => file.EdgesLine),
  () => null,
)
export const LateBounds = latePart(() => import('../edges/bounds-stage.tsx').then((file) => file.BoundsStage))
export const LateWantLine = latePart(
  () => import('../customer/want-line.tsx').then((file) => file.WantLine),
  () => null,
)
export const LateTypeStage = latePart(() =>
  import('../customer/type-stage.tsx').then((file) => file.TypeStage),
)
export const LateAlone = latePart(() => import('../alone/alone-stage.tsx').then((file) => file.AloneStage))
/* Rows of a few buttons: nothing stands there while they come. */
export const LateUndoBar = latePart(
  () => import('./undo-bar.tsx').then((file) => file.UndoBar),
  () => null,
)

/* Nothing stands there while it comes; what cannot be fetched says so. */
const unseen = ({ failed, children }: { failed: boolean; children: ReactNode }) => (failed ? children : null)

const coursePart = () => import('../course/course-parts.ts')
export const LateCourseLine = latePart(() => coursePart().then((file) => file.CourseLine), unseen)
export const LateCourseNews = latePart(
  () => coursePart().then((file) => file.CourseNews),
  () => null,
)
export const LateStepStrip = latePart(
  () => coursePart().then((file) => file.StepStrip),
  () => null,
)
/** The bar of who leads: nobody else fetches it. */
export const LateLeading = latePart(
  () => import('../facilitate/leading.tsx').then((file) => file.Leading),
  ({ children }: { children: ReactNode }) => (
    <div className="night min-h-14 border-t border-ink bg-paper text-ink print:hidden">{children}</div>
  ),
)
export const LateAgenda = latePart(
  () => import('../facilitate/agenda-panel.tsx').then((file) => file.AgendaPanel),
  panel((t) => t.agenda, true),
)
export const LateSuggestions = latePart(() =>
  import('../suggest/suggestions-panel.tsx').then((file) => file.SuggestionsPanel),
)
export const LateAnswersPanel = latePart(() =>
  import('../prepare/answers-panel.tsx').then((file) => file.AnswersPanel),
)
export const LateSuggestionsLine = latePart(
  () => import('../suggest/suggestions-line.tsx').then((file) => file.SuggestionsLine),
  () => null,
)
export const LateOffers = latePart(() =>
  import('../offers/offers-panel.tsx').then((file) => file.OffersPanel),
)
export const LateOffersLine = latePart(
  () => import('../offers/offers-line.tsx').then((file) => file.OffersLine),
  () => null,
)
export const LateEarlier = latePart(() =>
  import('../loop/earlier-panel.tsx').then((file) => file.EarlierPanel),
)
export const LateEarlierLine = latePart(
  () => import('../loop/earlier-line.tsx').then((file) => file.EarlierLine),
  () => null,
)
/** Only where there is more than one journey. */
export const LateJourneyTabs = latePart(
  () => import('./journey-tabs.tsx').then((file) => file.JourneyTabs),
  () => null,
)
/* Of a phone alone. */
export const LatePhoneTabs = latePart(
  () => import('./phone-tabs.tsx').then((file) => file.PhoneTabs),
  () => <div className="min-h-12 border-t border-edge bg-surface" />,
)
