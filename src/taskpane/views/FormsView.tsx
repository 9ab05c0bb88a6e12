import { lazy, Suspense } from 'react';

/** The fourth tab is fetched when it is first opened: most days nobody needs it. */
const FormsPage = lazy(() => import('../forms/page').then((page) => ({ default: page.FormsPage })));

export function FormsView() {
  return (
    <Suspense fallback={null}>
      <FormsPage />
    </Suspense>
  );
}
