import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Campaign } from '../api/types.js';
import { useInstance } from '../session/get-instance.js';
import { useItemCampaign } from '../items/use-item-campaign.js';
import { chooseCampaign } from './choose-campaign.js';
import { useCampaigns } from './get-campaigns.js';

const storageKey = 'guatu.campaign';

function remembered(): number | null {
  const text = localStorage.getItem(storageKey);
  return text ? Number(text) : null;
}

interface CampaignChoice {
  campaigns: readonly Campaign[];
  campaign: Campaign | undefined;
  pending: boolean;
  error: unknown;
  /** Switches; filters of the other campaign are dropped from the address. */
  choose: (id: number) => void;
}

/** The campaign that the page is about, and how to switch it. */
export function useCampaign(): CampaignChoice {
  const { data: campaigns = [], isPending, error } = useCampaigns();
  const { data: instance } = useInstance();
  const today = instance?.today ?? '9999-12-31';
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const inAddress = search.get('campaign');
  const ofItem = useItemCampaign(pathname);
  const named = inAddress ? Number(inAddress) : ofItem.campaignId;
  // Until an item has said whose it is, no other campaign's name stands above it.
  const campaign = ofItem.pending ? undefined : chooseCampaign(campaigns, named, remembered(), today);
  const choose = useCallback(
    (id: number) => {
      localStorage.setItem(storageKey, String(id));
      // A page of one item belongs to its campaign, so a switch leads to the list.
      const target = /^\/items\/|^\/import\//.test(pathname) ? '/items' : pathname;
      void navigate(`${target}?campaign=${id}`);
    },
    [navigate, pathname],
  );
  return { campaigns, campaign, pending: isPending || ofItem.pending, error, choose };
}
