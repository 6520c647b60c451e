import * as v from 'valibot';
import { Policy } from '../../core/model/policy';

/** A small organisation: two systems, a tool, two cohorts. */
export const organisation = v.parse(Policy, {
  organisation: { name: 'Fairshire County Council' },
  systems: [
    { id: 'leave', name: 'Leave requests', places: [{ host: 'hr.fairshire.test' }], owner: 'HR Systems' },
    { id: 'timesheets', name: 'Time <sheets> & "more"', places: [{ host: 'pay.fairshire.test' }] },
  ],
  tools: [{ id: 'buddy', name: 'Buddy', purpose: 'Text messages between clients and practitioners.', category: 'care' }],
  cohorts: [
    { id: 'library', name: 'Libraries' },
    { id: 'highways', name: 'Highways' },
  ],
  expectedBrowsers: 100,
});
