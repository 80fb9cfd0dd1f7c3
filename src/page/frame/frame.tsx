import { Route, Router, useLocation } from 'preact-iso/router';
import { useEffect, useRef } from 'preact/hooks';
import { thirdPartiesAt } from '../address.ts';
import { textIn } from '../parts/text-in.ts';
import { Overview } from '../views/overview/overview.tsx';
import { Buy } from '../views/buy/buy.tsx';
import { Due } from '../views/due/due.tsx';
import { ThirdParties } from '../views/third-parties/third-parties.tsx';
import { ThirdParty } from '../views/third-party/third-party.tsx';
import { NotFound } from './not-found.tsx';
import { OwnKey } from './own-key.tsx';

/** The views that the menu leads to. */
const MENU = [
  { path: '/', title: 'Overview' },
  { path: '/third-parties', title: 'Third parties' },
  { path: '/buy', title: 'May I buy?' },
  { path: '/due', title: 'Due' },
] as const;

/** The frame of every view: the menu, the search, and the key in use. */
export function Frame({ onLeave }: { onLeave: () => void }) {
  const { path, route } = useLocation();
  const content = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // After a change of view the keyboard starts at its top, as after a page is loaded.
    if (!isFirst.current) content.current?.focus();
    isFirst.current = false;
  }, [path]);
  return (
    <div class="frame">
      <a class="skip" href="#content">
        To the content
      </a>
      <nav aria-label="Views">
        <b class="name">Attestry</b>
        {MENU.map(({ path: to, title }) => (
          <a key={to} href={to} aria-current={isWithin(path, to) ? 'page' : undefined}>
            {title}
          </a>
        ))}
        {document.documentElement.dataset['queryPage'] === 'true' && (
          <a href="/graphql" target="_self">
            Query page
          </a>
        )}
        <OwnKey onLeave={onLeave} />
      </nav>
      <div class="beside-menu">
        <form
          class="search"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const text = textIn(event.currentTarget, 'text');
            if (text !== '') route(thirdPartiesAt({ text }));
          }}
        >
          <input
            name="text"
            type="search"
            aria-label="Search third parties"
            placeholder="Name, CLIA, NPI, LEI, domain …"
          />
          <button type="submit">Search</button>
        </form>
        <main id="content" tabIndex={-1} ref={content}>
          <Router>
            <Route path="/" component={Overview} />
            <Route path="/third-parties" component={ThirdParties} />
            <Route path="/third-parties/:id" component={ThirdParty} />
            <Route path="/buy" component={Buy} />
            <Route path="/due" component={Due} />
            <Route default component={NotFound} />
          </Router>
        </main>
      </div>
    </div>
  );
}

const isWithin = (path: string, view: string) => path === view || (view !== '/' && path.startsWith(`${view}/`));
