<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Redactar circular</title>
<script language="JavaScript">
function etiqueta(a, c) {
  var t = document.ed.texto;
  t.focus();
  if (document.selection) {
    var r = document.selection.createRange();
    r.text = a + r.text + c;
  } else if (t.selectionStart || t.selectionStart == 0) {
    var i = t.selectionStart, f = t.selectionEnd;
    t.value = t.value.substring(0, i) + a + t.value.substring(i, f) + c + t.value.substring(f);
  } else t.value += a + c;
}
</script></head><body bgcolor="#FFFFF0"><h3>Redacción de circulares internas</h3>
<form name="ed" method="post" action="circular_guardar.asp">
<input type="button" value="Negrita" onclick="etiqueta('[b]','[/b]')"> <input type="button" value="Cursiva" onclick="etiqueta('[i]','[/i]')"><br>
<textarea name="texto" rows="12" cols="70"></textarea><br>
Dirigida a: <select name="dest"><option>Todo el personal</option><option>Dirección</option><option>Guías y vigilantes</option></select>
<input type="submit" value="Publicar"></form></body></html>