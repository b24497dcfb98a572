import type { RuleSet } from '../rule-set.js';
import { defaultRuleSet } from './default-rule-set.js';
import { ouhai2020 } from './ouhai-2020.js';
import { sanya2022, sanyaDistrict2022 } from './sanya-2022.js';
import { wuhan } from './wuhan.js';
import { yinchuan2025 } from './yinchuan-2025.js';

/** Rule sets that ship with the product; Sanya has two, one for the city and one for its districts. */
export const presetRuleSets: readonly RuleSet[] = [
  defaultRuleSet,
  yinchuan2025,
  wuhan,
  sanya2022,
  sanyaDistrict2022,
  ouhai2020,
];
