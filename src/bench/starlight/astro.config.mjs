// The rival's site: Starlight as a new project has it, with its own list of all pages and its own search.
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://example.org/',
  build: { format: 'file' },
  integrations: [
    starlight({
      title: 'Measured',
      description: 'Invented pages, for measuring how long a build takes.',
    }),
  ],
})
