/* Hochlader: Mehrfachauswahl mit Fortschritt */
function Hochlader(o) {
  var me = this;
  this.o = o;
  Hochlader.alle[this.nr = Hochlader.alle.length] = this;
  var v = "nr=" + this.nr + "&amp;url=" + o.url + "&amp;typen=" + encodeURIComponent(o.typen) +
          "&amp;grenze=" + encodeURIComponent(o.grenze) + "&amp;text=" + encodeURIComponent("Dateien wählen");
  document.getElementById(o.platz).innerHTML =
    '<object id="hl' + this.nr + '" type="application/x-shockwave-flash" data="hochlader.swf" width="180" height="22">' +
    '<param name="wmode" value="window" /><param name="movie" value="hochlader.swf" />' +
    '<param name="allowScriptAccess" value="sameDomain" /><param name="flashvars" value="' + v + '" /></object>';
  this.melde = function (name, groesse) { me.o.fertig({ name: name, groesse: groesse }); };
}
Hochlader.alle = [];
function hlFertig(nr, name, groesse) { Hochlader.alle[nr].melde(name, groesse); }
