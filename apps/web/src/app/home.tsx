import { Navigate } from 'react-router';
import { useMe } from '../lib/session/get-me.js';
import { homeOf } from './home-of.js';

/** Leads everybody to the page they came for. */
export function Home() {
  const { data: me } = useMe();
  return <Navigate to={homeOf(me?.permissions ?? [])} replace />;
}
