import { useEffect, useRef } from 'react';
import { useHelpSay } from '../language/help-words.ts';
import { useCursor, usePage } from '../page.ts';
import { useVoice } from './words.ts';

const keys = [
  ['Tab', 'keyTab'],
  ['↑ ↓', 'keyChoose'],
  ['Enter', 'keyPress'],
  ['F6', 'keyPart'],
  ['?', 'keyHelp'],
] as const;

/** What a lesson is, and what the keys do in it, with the switch that turns keys of one character off. */
export function LessonHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const page = useHelpSay();
  const { say } = useVoice();
  const { store } = usePage();
  const { letterKeys } = useCursor();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{page('help.title')}</h2>
      <p>{say('helpAbout')}</p>
      <table>
        <caption>{page('help.keys')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{page('help.key')}</th>
            <th scope="col">{page('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, message]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{say(message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="switch">
        <input type="checkbox" checked={letterKeys} onChange={(event) => store.setLetterKeys(event.target.checked)} />
        <span>{page('help.letterKeys')}</span>
      </label>
      <button type="button" onClick={onClose}>
        {page('help.close')}
      </button>
    </dialog>
  );
}
