import type { MetadataRoute } from 'next';

export const dynamic = 'force-static';

/** What a device that installs the site shows of it. The start page picks the language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Groundwork 奠基',
    short_name: 'Groundwork',
    description:
      'A guidebook and readiness assessment for founders of large-model start-ups. 写给大模型创业者的指南与就绪度自评。',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    // As in the tokens: the paper.
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
