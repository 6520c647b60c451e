<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<title>材料重量計算</title>
<script language="VBScript">
<!--
Function Keisan()
  Dim a, b, c, w
  a = document.frm.haba.value
  b = document.frm.nagasa.value
  c = document.frm.atsu.value
  If Not IsNumeric(a) Or Not IsNumeric(b) Or Not IsNumeric(c) Then
    MsgBox "数値を入力してください", 48, "材料重量計算"
    Exit Function
  End If
  w = a * b * c * 7.85 / 1000000
  document.frm.omosa.value = FormatNumber(w, 2)
End Function
-->
</script>
</head>
<body>
<div id="header">
  <div class="org">市営製作所</div>
  <ul class="nav">
    <li><a href="index.asp">トップ</a></li>
    <li><a href="org.asp">組織図</a></li>
    <li><a href="forms.asp">様式集</a></li>
  </ul>
</div>
<h3>鋼板の重量計算</h3>
<form name="frm">幅(mm) <input name="haba" size="8"><br>長さ(mm) <input name="nagasa" size="8"><br>板厚(mm) <input name="atsu" size="8"><br>
<input type="button" value="計算" onclick="Keisan()" language="VBScript"><br>重量(kg) <input name="omosa" size="10" readonly>
</form>
</body>
</html>
