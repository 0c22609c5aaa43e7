import { ImprovementPlan } from '@milepost/react';
import { report } from '../report';

export default function Page() {
  return <ImprovementPlan report={report} />;
}
