import { createBrowserRouter } from 'react-router';
import { Loading } from '../components/state/loading.js';
import { ErrorPage } from './error-page.js';
import { Home } from './home.js';
import { NotFound } from './not-found.js';
import { Shell } from './shell/shell.js';
import { SignedIn } from './signed-in.js';

/** Every feature is its own chunk, loaded when its route is first opened. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: Loading,
    children: [
      { path: '/sign-in', lazy: () => import('../features/sign-in/sign-in-page.js') },
      { path: '/setup', lazy: () => import('../features/setup/setup-page.js') },
      {
        element: (
          <SignedIn>
            <Shell />
          </SignedIn>
        ),
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              { index: true, Component: Home },
              { path: 'board', lazy: () => import('../features/board/board-page.js') },
              { path: 'my-work', lazy: () => import('../features/my-work/my-work-page.js') },
              { path: 'items', lazy: () => import('../features/items/list/items-page.js') },
              { path: 'items/:id', lazy: () => import('../features/items/one/item-page.js') },
              { path: 'import', lazy: () => import('../features/imports/start-page.js') },
              { path: 'import/:id', lazy: () => import('../features/imports/import-page.js') },
              { path: 'inbox', lazy: () => import('../features/inbox/inbox-page.js') },
              { path: 'alerts', lazy: () => import('../features/alerts/alerts-page.js') },
              { path: 'settings/:section?', lazy: () => import('../features/settings/settings-page.js') },
              { path: 'account', lazy: () => import('../features/account/account-page.js') },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
]);
