import { useTitle } from './title.ts';

/** Shown if no view has the address. */
export function NotFound() {
  useTitle('Not found');
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p>
        The address may be mistyped. <a href="/">To the overview</a>
      </p>
    </>
  );
}
