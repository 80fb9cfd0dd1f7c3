import { useState } from 'preact/hooks';
import { textIn } from '../parts/text-in.ts';
import { whyNoKey } from './key.ts';

/** Asks for a key. `refused` is the reason why the last one was not accepted. */
export function KeyForm({ refused, onKey }: { refused: string | null; onKey: (key: string) => void }) {
  const [problem, setProblem] = useState(refused);
  return (
    <main class="key-form">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const key = textIn(event.currentTarget, 'key');
          const why = whyNoKey(key);
          setProblem(why);
          if (why === null) onKey(key);
        }}
      >
        <h1>Attestry</h1>
        <label for="key">Your key</label>
        <div class="row">
          <input
            id="key"
            name="key"
            type="password"
            placeholder="atk_…"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="key-problem"
          />
          <button type="submit" class="primary">
            Open
          </button>
        </div>
        <p id="key-problem" role="alert" class="problem">
          {problem}
        </p>
        <p class="soft">
          <code>npm start</code> prints a link that carries a key. It also writes one key for each role to{' '}
          <code>keys.json</code> in its data folder, <code>.attestry</code>. For any other server, ask the person who
          runs it: <code>npx --no attestry keys create --role DASHBOARD --principal "Your name"</code> makes one.
        </p>
        <p class="soft">This tab holds the key until it is closed.</p>
      </form>
    </main>
  );
}
