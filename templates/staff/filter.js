// Offers a box that leaves only the rows that hold a word. Without this script the page shows all rows.
"use strict";

for (const section of document.querySelectorAll("section.filtered")) {
  const tables = [...section.querySelectorAll("tbody")];
  const heading = section.querySelector("h2");
  if (tables.length === 0) {
    continue;
  }
  const box = document.createElement("div");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("p");
  box.className = "filter";
  input.type = "search";
  input.id = heading.id + "-filter";
  input.autocomplete = "off";
  label.htmlFor = input.id;
  label.textContent = "Show only rows with the words";
  count.setAttribute("role", "status");
  box.append(label, input, count);
  const first = tables[0].closest(".scroll") || tables[0].closest("table");
  first.before(box);

  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const body of tables) {
      const frame = body.closest(".scroll") || body.closest("table");
      const group = frame.querySelector("caption").textContent.toLowerCase();
      let any = false;
      for (const row of body.rows) {
        const text = group + " " + row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        any = any || !row.hidden;
        shown += row.hidden ? 0 : 1;
      }
      frame.hidden = !any;
    }
    count.textContent = words.length === 0 ? "" : shown === 1 ? "1 row" : shown + " rows";
  });
}
