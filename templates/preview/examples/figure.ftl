<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/figure.ftl" as figure>
<#assign one = {"id": "example-figure", "title": "How people heard of us", "subtitle": "1 April 2026 to 30 June 2026",
  "sentence": "Most people heard of us from the website.", "unit": "People", "category": "Way",
  "rows": [{"label": "Website", "shown": "About 40", "share": "80%", "bar": 100, "hidden": false},
    {"label": "Leaflet", "shown": "About 10", "share": "20%", "bar": 25, "hidden": false}],
  "total": "About 50", "note": "A person can name one way.", "csv": "index.html", "released": "2026-08-06", "about": "people",
  "shares": true, "withheld": false}>
<@show.example title="With shares and a total">
<@figure.figure figure=one root="" level=4 />
</@show.example>
<@show.example title="Where nothing may be shown">
<@figure.figure figure=one + {"id": "example-withheld", "title": "What people think of us", "withheld": true, "sentence": "There are too few answers to show."} root="" level=4 />
</@show.example>
