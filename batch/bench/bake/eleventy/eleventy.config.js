import whole from "./whole.js";

const places = [["index.html", "Home"], ["role.html", "Our role"], ["principles.html", "Principles"], ["commitments.html", "Commitments"], ["projects.html", "Projects"], ["get-involved.html", "Get involved"], ["figures.html", "Our figures"], ["glossary.html", "Glossary"], ["search.html", "Search"], ["contact.html", "Contact"]];
const below = [["accessibility.html", "Accessibility statement"], ["privacy.html", "Privacy notice"], ["cookies.html", "Cookies"], ["news.html", "News"], ["stories.html", "Stories"], ["a-to-z.html", "A to Z"], ["contact.html", "Contact us"]];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export default function (config) {
  if (process.env.WHOLE) {
    config.addPlugin(whole);
  }
  config.addGlobalData("site", { title: "Lay Partners", trust: "Imperial College Healthcare NHS Trust", email: "team@trust.example", host: "https://lay-partners.example", places, below });
  config.addPassthroughCopy({ assets: "/" });
  config.addFilter("day", (iso) => {
    const [year, month, day] = (iso instanceof Date ? iso.toISOString() : String(iso)).slice(0, 10).split("-");
    return Number(day) + " " + months[month - 1] + " " + year;
  });
  config.addFilter("iso", (date) => date.toISOString().slice(0, 10));
  config.addFilter("up", (url) => "../".repeat(url.split("/").length - 2));
  for (const kind of ["project", "newsitem", "story"]) {
    config.addCollection(kind, (all) => all.getAll().filter((page) => page.data.kind_of_page === kind).reverse());
  }
  config.addCollection("byTitle", (all) => all.getAll().filter((page) => page.data.title).sort((a, b) => a.data.title < b.data.title ? -1 : 1));
  for (const stage of ["open", "running", "finished"]) {
    config.addCollection(stage, (all) => all.getAll().filter((page) => page.data.stage === stage).sort((a, b) => a.data.title < b.data.title ? -1 : 1));
  }
  return { dir: { input: "content", includes: "../_includes", output: "_site" } };
}
