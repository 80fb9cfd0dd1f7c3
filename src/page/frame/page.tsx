import { Provider } from '@urql/preact';
import { LocationProvider } from 'preact-iso/router';
import { useMemo, useState } from 'preact/hooks';
import { clientWith } from './client.ts';
import { Frame } from './frame.tsx';
import { dropKey, holdKey, keyOfTab } from './key.ts';
import { KeyForm } from './key-form.tsx';

/** The page: asks for a key until the server accepts one, then shows the view of the address. */
export function Page() {
  const [key, setKey] = useState(keyOfTab);
  const [refused, setRefused] = useState<string | null>(null);
  const giveUp = (reason: string | null) => {
    dropKey();
    setRefused(reason);
    setKey(null);
  };
  const client = useMemo(
    () =>
      key === null
        ? null
        : clientWith(key, () => giveUp('The server does not accept this key. It may be revoked or expired.')),
    [key],
  );
  if (client === null) {
    return (
      <KeyForm
        refused={refused}
        onKey={(entered) => {
          holdKey(entered);
          setKey(entered);
        }}
      />
    );
  }
  return (
    <Provider value={client}>
      <LocationProvider>
        <Frame onLeave={() => giveUp(null)} />
      </LocationProvider>
    </Provider>
  );
}
