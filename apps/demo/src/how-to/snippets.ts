/** Where the examples' files are. The builder knows better. */
export const exampleFolder = 'https://www.example.gov.uk/plan/';

export const umbraco = `@* In the template, or in a partial view that editors choose as a block *@
<script src="/plan/milepost.js" defer></script>
<milepost-plan src="/plan/plan.json">
  <p><a href="/plan/plan.pdf">The improvement plan (PDF)</a></p>
</milepost-plan>`;

export const drupalLibrary = `# yourtheme.libraries.yml
milepost:
  js:
    /libraries/milepost/milepost.js: { attributes: { defer: true } }`;

export const drupalTemplate = `{# In the template of the page or block #}
{{ attach_library('yourtheme/milepost') }}
<milepost-plan src="/libraries/milepost/plan.json">
  <p><a href="/libraries/milepost/plan.pdf">The improvement plan (PDF)</a></p>
</milepost-plan>`;

export const wordPressPlugin = `<?php
/* Plugin Name: Milepost */
add_action( 'wp_enqueue_scripts', function () {
    wp_register_script( 'milepost', plugins_url( 'milepost.js', __FILE__ ), array(), null,
        array( 'strategy' => 'defer' ) );
} );
add_shortcode( 'milepost', function () {
    wp_enqueue_script( 'milepost' );
    return '<milepost-plan src="' . esc_url( plugins_url( 'plan.json', __FILE__ ) ) . '"></milepost-plan>';
} );`;

export const spfx = `import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { SPComponentLoader } from '@microsoft/sp-loader';

interface MilepostProps {
  folder: string; // /sites/performance/SiteAssets/plan/
  element: string; // milepost-kpi-table
  priority: string;
}

const elements = ['milepost-plan', 'milepost-summary', 'milepost-milestones',
  'milepost-kpi-table', 'milepost-trend', 'milepost-qprm'];

export default class MilepostWebPart extends BaseClientSideWebPart<MilepostProps> {
  protected async onInit(): Promise<void> {
    await SPComponentLoader.loadScript(this.properties.folder + 'milepost.js');
  }

  public render(): void {
    const { folder, element, priority } = this.properties;
    const name = elements.includes(element) ? element : 'milepost-plan';
    const plan = document.createElement(name);
    plan.setAttribute('src', folder + 'plan.json');
    if (priority) plan.setAttribute('priority', priority);
    this.domElement.replaceChildren(plan);
  }
}`;

export const fragmentCode = `import { writeFileSync, readFileSync } from 'node:fs';
import { evaluatePlan } from '@milepost/core';
import { parsePlan } from '@milepost/core/parse';
import { renderToFragment } from '@milepost/embed/server';

const plan = parsePlan(JSON.parse(readFileSync('plan.json', 'utf8')));
writeFileSync('fragment.html', renderToFragment({ report: evaluatePlan(plan), headingLevel: 2 }));`;

export const policy = `Content-Security-Policy:
  script-src https://www.example.gov.uk;
  connect-src https://www.example.gov.uk`;

export const framing = `Content-Security-Policy: frame-ancestors https://intranet.example.gov.uk`;

export const sharing = `Access-Control-Allow-Origin: https://intranet.example.gov.uk`;

export const hashing = `openssl dgst -sha384 -binary milepost.js | openssl base64 -A`;
