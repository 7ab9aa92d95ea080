import { type ReactNode, useEffect, useRef } from 'react';
import { onHelp } from '../language/help.ts';
import { usePage, usePart } from './page.ts';
import { useVoice } from './words.ts';

export interface Asked {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What one is looking at and what the keys do here, with the switch that turns keys of one character off. */
export function HelpDialog({
  open,
  onClose,
  about,
  keys,
  note,
}: Asked & {
  readonly about: string;
  /** Each key, and what it does. */
  readonly keys: readonly (readonly [string, string])[];
  readonly note?: ReactNode;
}) {
  const { say } = useVoice(onHelp);
  const { store } = usePage();
  const letterKeys = usePart((state) => state.letterKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose} data-keys="text">
      <h2 id="help-title">{say('help.title')}</h2>
      <p>{about}</p>
      <table>
        <caption>{say('help.keys')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('help.key')}</th>
            <th scope="col">{say('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="switch">
        <input type="checkbox" checked={letterKeys} onChange={(event) => store.setLetterKeys(event.target.checked)} />
        <span>{say('help.letterKeys')}</span>
      </label>
      {note}
      <button type="button" onClick={onClose}>
        {say('help.close')}
      </button>
    </dialog>
  );
}
