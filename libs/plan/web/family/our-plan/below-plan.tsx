import { OurMilestones } from '../milestone/our-milestones';
import { ToAboutUs } from './to-about-us';

/** What comes after the plans of today: what the family wants over the years, and where to read on. */
export function BelowPlan() {
  return (
    <>
      <OurMilestones />
      <ToAboutUs />
    </>
  );
}
