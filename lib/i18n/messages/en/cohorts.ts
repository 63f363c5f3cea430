import { audit } from './cohort-audit';
import { form, invitation, links, made } from './cohort-form';
import { overview } from './cohort-overview';
import { settings } from './cohort-settings';

/** Words of the pages for whoever runs an accelerator. */
export const cohorts = { overview, form, links, made, invitation, settings, audit } as const;
