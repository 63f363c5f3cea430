import type { Messages } from '../en';
import { audit } from './cohort-audit';
import { form, invitation, links, made } from './cohort-form';
import { overview } from './cohort-overview';
import { settings } from './cohort-settings';

export const cohorts: Messages['cohorts'] = {
  overview,
  form,
  links,
  made,
  invitation,
  settings,
  audit,
};
