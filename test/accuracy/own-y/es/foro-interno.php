<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Foro interno :: Publicar respuesta</title>
<style type="text/css">body{background:#E5E5E5;font-family:Verdana;font-size:11px}.forumline{background:#fff;border:2px solid #006699}td.row1{background:#EFEFEF}td.row2{background:#DEE3E7}</style>
<script language="JavaScript" type="text/javascript">
<!--
var clientPC = navigator.userAgent.toLowerCase();
var clientVer = parseInt(navigator.appVersion);
var is_ie = ((clientPC.indexOf("msie") != -1) && (clientPC.indexOf("opera") == -1));
var is_win = ((clientPC.indexOf("win") != -1) || (clientPC.indexOf("16bit") != -1));
function bb(abre, cierra) {
  var txtarea = document.post.message;
  if ((clientVer >= 4) && is_ie && is_win) {
    var sel = document.selection.createRange().text;
    if (sel) { document.selection.createRange().text = abre + sel + cierra; txtarea.focus(); return; }
  } else if (txtarea.selectionEnd !== undefined && (txtarea.selectionEnd - txtarea.selectionStart > 0)) {
    mozWrap(txtarea, abre, cierra); return;
  }
  txtarea.value += abre + cierra; txtarea.focus(); storeCaret(txtarea);
}
function mozWrap(t, a, c) {
  var s = t.selectionStart, e = t.selectionEnd, v = t.value;
  t.value = v.substring(0, s) + a + v.substring(s, e) + c + v.substring(e);
}
function storeCaret(textEl) { if (textEl.createTextRange) textEl.caretPos = document.selection.createRange().duplicate(); }
function checkForm() { if (document.post.message.value.length < 2) { alert("Debe escribir un mensaje."); return false; } return true; }
//-->
</script></head>
<body><p><a href="index.php">Índice del foro</a> -> <a href="viewforum.php?f=3">Taller y mantenimiento</a></p>
<form action="posting.php" method="post" name="post" onsubmit="return checkForm()">
<table class="forumline" width="90%" cellpadding="4" cellspacing="1">
<tr><td class="row1" width="22%"><b>Asunto</b></td><td class="row2"><input name="subject" size="60" value="Re: Ruido en la prensa 4"></td></tr>
<tr><td class="row1" valign="top"><b>Mensaje</b></td><td class="row2"><input type="button" value=" B " onclick="bb('[b]','[/b]')"> <input type="button" value=" i " onclick="bb('[i]','[/i]')"> <input type="button" value="Cita" onclick="bb('[quote]','[/quote]')"> <input type="button" value="URL" onclick="bb('[url]','[/url]')"><br>
<textarea name="message" rows="12" cols="70" onselect="storeCaret(this);" onclick="storeCaret(this);" onkeyup="storeCaret(this);">[quote="agarcia"]¿Alguien ha mirado el acoplamiento?[/quote]</textarea></td></tr>
<tr><td class="row1" colspan="2" align="center"><input type="submit" name="preview" value="Vista preliminar"> <input type="submit" name="post_" value="Enviar"></td></tr></table></form>
<h4>Revisión del tema</h4><table class="forumline" width="90%"><tr><td class="row1">agarcia</td><td class="row2">La prensa 4 hace un golpe seco al bajar desde el lunes. ¿Alguien ha mirado el acoplamiento?</td></tr><tr><td class="row1">mlopez</td><td class="row2">Puede ser la válvula proporcional, en la 2 pasó lo mismo en marzo.</td></tr></table>
</body></html>
