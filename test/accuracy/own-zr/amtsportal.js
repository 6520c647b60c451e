// Schaltflächen, erzeugt aus der Vorlage des Hauptamts
var breite = 170, hoehe = 28, art = "app" + "let";
function p(n, w) { return '<param name="' + n + '" value="' + w + '">'; }
function knopf(ziel, text) {
  document.write('<p><' + art + ' code="fphover.class" codebase="fpclass/" width="' + breite + '" height="' + hoehe + '">' +
    p("textcolor", "#FFFFFF") + p("hovercolor", "#0000FF") + p("color", "#000080") +
    p("url", ziel) + p("text", text) + p("effect", "glow") + '</' + art + '></p>');
}
