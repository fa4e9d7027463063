import '@angular/compiler';
import 'kz-quiz/define.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const template = `
  <kz-quiz [bank]="given().bank" [attr.seed]="given().seed" [length]="given().length" [attr.lang]="given().lang" storage="none"
    (kz-start)="told('kz-start', $event.detail)" (kz-finish)="told('kz-finish', $event.detail)">
    <h3 slot="title">{{ given().title }}</h3>
    <p slot="finish">Well read.</p>
  </kz-quiz>`;

/** Of the page that is drawn next. */
const shared = { given: signal(undefined), told: () => undefined };

class Page {
  given = shared.given;
  told = shared.told;
}
// What `@Component` comes to, where no compiler knows decorators.
Component({ selector: 'app-page', schemas: [CUSTOM_ELEMENTS_SCHEMA], template })(Page);

/** @type {import('../contract.js').Mount} */
export const mount = async (place, first, told) => {
  const given = signal(first);
  Object.assign(shared, { given, told });
  place.append(document.createElement('app-page'));
  const app = await bootstrapApplication(Page);
  return {
    change: (changes) => {
      given.update((before) => ({ ...before, ...changes }));
      app.tick();
    },
    remove: () => app.destroy(),
  };
};
