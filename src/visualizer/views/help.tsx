import { useEffect, useRef } from 'react';
import { useHelpSay } from '../language/help-words.ts';
import { usePage, usePart } from '../page.ts';

const keys = [
  ['← →', 'keys.step'],
  ['Home End', 'keys.ends'],
  ['Space', 'keys.play'],
  ['1 – 9', 'keys.take'],
  ['Esc', 'keys.escape'],
  ['V', 'keys.view'],
  ['B', 'keys.name'],
  ['X', 'keys.strike'],
  ['I', 'keys.insert'],
  ['U', 'keys.undo'],
  ['C', 'keys.compare'],
  ['N', 'keys.divergence'],
  ['L', 'keys.link'],
  ['P', 'keys.print'],
  ['F6', 'keys.regions'],
  ['?', 'keys.help'],
] as const;

/** What the keys do and what the signs mean, with the switch that turns keys of one character off. */
export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useHelpSay();
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
      <p>{say('help.about')}</p>
      <table>
        <caption>{say('help.keys')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('help.key')}</th>
            <th scope="col">{say('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, message]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key === 'Space' ? say('key.space') : key}</kbd>
              </th>
              <td>{say(message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="switch">
        <input type="checkbox" checked={letterKeys} onChange={(event) => store.setLetterKeys(event.target.checked)} />
        <span>{say('help.letterKeys')}</span>
      </label>
      <p className="note">{say('help.diagram')}</p>
      <button type="button" onClick={onClose}>
        {say('help.close')}
      </button>
    </dialog>
  );
}
