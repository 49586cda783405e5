'use client'
import Check from 'lucide-react/icons/check'
import EyeOff from 'lucide-react/icons/eye-off'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { newId } from '../../lib/client/new-id.ts'
import { SUGGESTIONS_MAX, TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { suggest } from '../../messages/suggest.ts'
import { SidePanel } from '../board/side-panel.tsx'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SuggestionTitle } from './suggestion-title.tsx'

/** Of who leads alone: chapters to fall back on, and the one press that puts them before everybody. */
export function SuggestionsPanel({ journeyId, onClose }: { journeyId: string; onClose: () => void }) {
  const t = useWords(suggest)
  const announce = useAnnounce()
  const view = useView()
  const { state, desk } = usePush()
  const { give, pending, error } = useCommand()
  const live = state.stage === 'live'
  const all = desk?.suggestions ?? []
  const onBoard = (laidAs: string | null) => view?.chapters.some(({ id }) => id === laidAs) === true
  const inHand = all.filter(({ laidAs }) => !onBoard(laidAs))
  const lay = async (ids: string[]) => {
    if (!(await give('laySuggestions', { ids, journeyId }))) announce(t.laid(ids.length))
  }
  return (
    <SidePanel title={t.title} onClose={onClose}>
      <div className="flex flex-col gap-5" data-suggestions={inHand.length}>
        <p className="flex items-start gap-2 text-note text-ink2">
          <EyeOff aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          <span>
            {t.lead} {live ? null : t.before}
          </span>
        </p>
        {error ? <Notice tone="error">{error}</Notice> : null}
        {all.length === 0 ? <p className="text-note">{t.none}</p> : null}
        <ol className="flex flex-col gap-4">
          {all.map(({ id, title, laidAs }, n) => (
            <li key={id} className="flex flex-col gap-2 border-l-3 border-line pl-3">
              {onBoard(laidAs) ? (
                <>
                  <p lang={state.language} className="typed">
                    {title}
                  </p>
                  <p className="flex items-center gap-1.5 text-note font-semibold text-brand">
                    <Check aria-hidden size={18} strokeWidth={2} />
                    {t.onBoard}
                  </p>
                </>
              ) : (
                <>
                  <SuggestionTitle
                    label={t.titleOf(n + 1)}
                    title={title}
                    onTitle={(next) => void give('keepSuggestion', { id, title: next })}
                  />
                  <div className="flex flex-wrap gap-2">
                    {live ? (
                      <Button
                        data-action="suggestion.lay"
                        aria-label={t.layOf(title)}
                        onClick={() => void lay([id])}
                      >
                        {t.lay}
                      </Button>
                    ) : null}
                    <Button
                      kind="quiet"
                      data-action="suggestion.drop"
                      aria-label={t.dropOf(title)}
                      onClick={() =>
                        void give('dropSuggestion', { id }).then(
                          (failed) => failed ?? announce(t.dropped(title)),
                        )
                      }
                    >
                      {t.drop}
                    </Button>
                  </div>
                </>
              )}
            </li>
          ))}
        </ol>
        {live && inHand.length > 0 ? (
          <Button
            kind="primary"
            className="self-start"
            data-action="suggestion.lay"
            busy={pending === 'laySuggestions'}
            onClick={() => void lay(inHand.map(({ id }) => id))}
          >
            {t.layAll(inHand.length)}
          </Button>
        ) : null}
        {all.length < SUGGESTIONS_MAX ? <AddSuggestion /> : <p className="text-note text-ink2">{t.full}</p>}
      </div>
    </SidePanel>
  )
}

/** Enter keeps one and stays for the next. */
function AddSuggestion() {
  const t = useWords(suggest)
  const announce = useAnnounce()
  const { give, pending, error } = useCommand()
  const [words, setWords] = useKeptDraft('suggestion', '')
  const keep = async () => {
    const title = words.trim()
    if (title === '' || (await give('keepSuggestion', { id: newId(), title }))) return
    announce(t.kept(title))
    setWords((now) => (now === words ? '' : now))
  }
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (pending === null) void keep()
      }}
    >
      <TextField
        label={t.add}
        hint={t.hint}
        error={error}
        aloud
        fieldClassName="w-full"
        data-panel-start
        value={words}
        maxLength={TITLE_MAX_CHARACTERS}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" data-action="suggestion.keep" busy={pending !== null}>
        {t.keep}
      </Button>
    </form>
  )
}
