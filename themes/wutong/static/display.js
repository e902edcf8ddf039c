// Extras only: every page works without this file. What needs a script stays hidden until it runs.
const root = document.documentElement;
const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
each("[data-js]", (el) => { el.hidden = false; });

// Display preferences: kept in a cookie, which the server reads too, and applied without loading the page again.
const prefer = (key, value) => {
  if (value) root.dataset[key] = value; else delete root.dataset[key];
  const age = value ? 31536000 : 0;
  document.cookie = `${key}=${value};path=/;max-age=${age};samesite=lax${location.protocol === "https:" ? ";secure" : ""}`;
};

const read = () => {
  if (speechSynthesis.speaking) return speechSynthesis.cancel();
  const text = (document.querySelector("[data-speech]") ?? document.querySelector("main")).innerText;
  const rate = Number(document.cookie.match(/rate=([\d.]+)/)?.[1] ?? 0.9);
  // Long texts fall silent in some browsers: speak them in sentences.
  for (const part of text.match(/[^。！？\n]+[。！？\n]*/g) ?? []) {
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(part), { lang: root.lang, rate }));
  }
};
if (!("speechSynthesis" in window)) each("[data-read]", (el) => { el.hidden = true; });

addEventListener("click", (event) => {
  const button = event.target.closest("[data-set], [data-read], [data-print]");
  if (!button) return;
  event.preventDefault();
  if ("read" in button.dataset) return read();
  if ("print" in button.dataset) return print();
  const [key, value] = button.dataset.set.split(":");
  prefer(key, root.dataset[key] === value ? "" : value);
});

// Community chooser: narrow the list by Chinese, pinyin or initials.
document.querySelector("[data-narrow]")?.addEventListener("input", ({ target }) => {
  const words = target.value.trim().toLowerCase().split(/\s+/);
  each("[data-k]", (row) => { row.hidden = !words.every((word) => row.dataset.k.includes(word)); });
  each("[data-group]", (group) => { group.hidden = !group.querySelector("[data-k]:not([hidden])"); });
});

// Kiosk: count down, and let the server forget the visitor.
const idle = document.querySelector("[data-idle]");
if (idle) {
  const limit = Number(idle.textContent);
  let left = limit;
  setInterval(() => {
    left -= 1;
    idle.textContent = left;
    if (left < 1) { localStorage.clear(); location.replace(idle.dataset.idle); }
  }, 1000);
  for (const type of ["pointerdown", "keydown", "scroll"]) addEventListener(type, () => { left = limit; }, { passive: true });
}

// Television: arrows go to the nearest key in their direction, Back leaves the page.
if (root.dataset.mode === "tv") {
  document.querySelector("main a")?.focus();
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Backspace" || event.key === "GoBack") {
      const back = document.querySelector("[data-back]");
      if (back) { event.preventDefault(); location.assign(back.href); }
    }
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    if (!way) return;
    event.preventDefault();
    const middle = (el) => { const box = el.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; };
    const from = document.activeElement;
    const [x, y] = middle(from);
    const far = (el) => {
      const [dx, dy] = [middle(el)[0] - x, middle(el)[1] - y];
      const along = dx * way[0] + dy * way[1];
      return along > 4 ? along + 2 * Math.abs(dx * way[1] + dy * way[0]) : Infinity;
    };
    const keys = [...document.querySelectorAll("a[href]")].filter((el) => el !== from && far(el) < Infinity && el.offsetParent);
    keys.sort((a, b) => far(a) - far(b))[0]?.focus();
  });
}
