import { useState } from 'preact/hooks';
import { ViewerDocument } from '../../generated/page.ts';
import { Asked } from '../parts/asked.tsx';
import { words } from '../words.ts';

/** The owner of the tab's key, and a button to forget the key. Asks for the owner only when opened. */
export function OwnKey({ onLeave }: { onLeave: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="own-key" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Your key</summary>
      <Asked query={ViewerDocument} variables={{}} when={isOpen}>
        {({ viewer }) => (
          <p>
            {viewer.principal.name}
            <br />
            <span class="soft">{words(viewer.role)}</span>
          </p>
        )}
      </Asked>
      <button type="button" onClick={onLeave}>
        Forget this key
      </button>
    </details>
  );
}
