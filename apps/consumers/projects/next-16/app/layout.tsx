import '@milepost/react/milepost.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Priority 1', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
