var PARTS = { "HX100": "Hex bolt M10", "HX120": "Hex bolt M12", "WS10": "Washer M10", "GS4": "Gasket set 4in" };
function desc(p) { return PARTS[p.toUpperCase()] || "?"; }
function footer(id) { document.getElementById(id).innerHTML = "<small>Stores system v2.7 - queries to ext. 44</small>"; }
