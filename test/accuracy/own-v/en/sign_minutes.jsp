<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Sign minutes of the credit committee</title>
<style>body{font:13px Arial;margin:16px}.opt{border:1px solid #bbb;padding:10px;width:560px;margin-bottom:10px}</style>
<script type="text/javascript">
var card = null;
function init() {
  try { card = new ActiveXObject("CorpSign.CardReader"); } catch (e) { card = null; }
  document.getElementById("optCard").style.display = card ? "block" : "none";
  document.getElementById("optPw").style.display = "block";
  document.getElementById("hint").innerHTML = card ? "Card reader found." : "No card reader on this PC: use your signing password below.";
}
function signCard() {
  if (!card) return false;
  document.fCard.sig.value = card.Sign(document.fCard.hash.value);
  return document.fCard.sig.value != "";
}
</script></head><body onload="init()">
<h2>Credit committee, meeting of 18 May 2010</h2>
<p>Document: <a href="minutes_2010_18.pdf">minutes_2010_18.pdf</a> (9 pages). Signatories: P. Lennox <b>signed</b>, G. Achterberg <b>signed</b>, you <b>open</b>.</p><p id="hint"></p>
<div class="opt" id="optCard" style="display:none"><form name="fCard" method="post" action="sign.do" onsubmit="return signCard()"><input type="hidden" name="hash" value="5f1d0c77a2"><input type="hidden" name="sig"><input type="submit" value="Sign with staff card"></form></div>
<div class="opt" id="optPw"><form method="post" action="signpw.do">Signing password <input type="password" name="pw"> <input type="submit" value="Sign with password"></form></div>
<div class="opt"><form method="post" action="upload.do" enctype="multipart/form-data">Or upload a copy signed by hand (scan): <input type="file" name="scan"> <input type="submit" value="Upload"></form></div></body></html>
