import assert from 'node:assert/strict';

const tableName = /^Performance indicators: Strategy discussions/;
const monthName = /^[A-Z][a-z]{2}-\d\d$/;

/** Of a green figure; the page says nothing of a colour scheme, so it is light. */
const light = { ink: 'rgb(19, 83, 47)', paper: 'rgb(228, 241, 233)' };
const dark = { ink: 'rgb(163, 224, 191)', paper: 'rgb(21, 53, 42)' };

const tableOf = (page) => page.getByRole('table', { name: tableName });

/** The Plymouth plan's priority 1: its caption, rows, columns, one figure with its rating, and its colour. */
export async function checkTable(page) {
  const table = tableOf(page);
  await table.waitFor();
  assert.match(await table.locator('caption').innerText(), tableName);
  assert.equal(await table.locator('th[scope=rowgroup]').count(), 6, 'indicators');
  const months = table.getByRole('columnheader', { name: monthName });
  assert.equal(await months.count(), 15, 'months');

  assert.match(await conferences(table).textContent(), /94\.6%.*Green/, 'Jun-19');
}

/** The stylesheet arrived with its colours: a bundler that rewrites light-dark() can lose them all. */
export async function checkColours(page) {
  const green = conferences(tableOf(page)).locator('.milepost-band--green').first();
  assert.deepEqual(await coloursOf(green), light);
  await page.locator('html').evaluate((html) => (html.dataset.milepostTheme = 'dark'));
  assert.deepEqual(await coloursOf(green), dark);
}

/** The latest figure of the indicator that has a target. */
function conferences(table) {
  const indicator = table.locator('tbody').filter({ hasText: 'within 15 working days' });
  return indicator.locator('tr:first-child td[data-column="14"]');
}

function coloursOf(locator) {
  return locator.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { ink: color, paper: backgroundColor };
  });
}

/** A press on the latest month puts the rows in the order of its figures. */
export async function checkSorting(page) {
  const table = tableOf(page);
  const header = table.getByRole('columnheader', { name: 'Jun-19' });
  assert.equal(await header.getAttribute('aria-sort'), null);
  const before = await latest(table);
  const direction = await pressUntilSorted(header);
  const sorted = [...before].sort((a, b) => (direction === 'ascending' ? a - b : b - a));
  const after = await latest(table);
  assert.notDeepEqual(after, before, 'the rows stand as they stood');
  assert.deepEqual(after, sorted, `the rows are not ${direction}`);
}

/** A press before the page has come to life is lost on any page, so it is pressed again. */
async function pressUntilSorted(header) {
  for (let presses = 0; presses < 40; presses += 1) {
    await header.getByRole('button').click();
    await header.page().waitForTimeout(250);
    const direction = await header.getAttribute('aria-sort');
    if (direction !== null) return direction;
  }
  throw new Error('pressing a header does not sort the table: the page never came to life');
}

async function latest(table) {
  const cells = await table.locator('tbody tr:first-child td[data-column="14"]').allInnerTexts();
  return cells.map((text) => Number.parseFloat(text));
}

/** The chart is a picture with a name, and the arrow keys read its figures. */
export async function checkChart(page) {
  const chart = page.getByRole('figure');
  assert.equal(await chart.count(), 1, 'charts');
  const reader = chart.getByRole('group');
  await reader.getByRole('button').last().focus();
  await page.keyboard.press('ArrowLeft');
  assert.match(await page.locator(':focus').innerText(), /May/, 'the figure before the last');
}

/** What those who write a report have of it, from entries of their own: what does not add up, and what changed. */
export async function checkForWriters(page, changes) {
  await page.getByRole('heading', { name: 'Does it add up?' }).waitFor();
  const findings = await page.getByText(/68\.2%.*17 of 22 is 77\.3%/).count();
  assert.ok(findings > 0, 'the finding that 17 of 22 is not 68.2%');
  await page.getByRole('heading', { name: /^What changed since/ }).waitFor();
  assert.equal(
    await page.getByText(/OFFICIAL-SENSITIVE/).count(),
    changes,
    'changes of the marking',
  );
}

/** The whole plan: a section for each priority. */
export async function checkPlan(page, priorities) {
  const headings = page.getByRole('heading', { name: /Priority Action \d:/ });
  assert.equal(await headings.count(), priorities, 'priorities');
}
