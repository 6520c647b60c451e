<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Arbetsförmedlingen - Handlingsplan</title>
<style>body{font-family:Arial;font-size:12px;margin:14px}h1{font-size:16px;color:#00529b}select,textarea,input{font-size:12px}</style>
</head>
<body>
<h1>Individuell handlingsplan</h1>
<p>Sökande: <b>Lindqvist, Åsa</b> &nbsp; inskriven 2002-03-04 &nbsp; handläggare: B. Öberg &nbsp; nästa besök 2002-05-14</p>
<form name="plan" method="post" action="plan_spara.asp">
<table><tr valign="top">
<td>Aktivitet<br><select name="akt" size="6">
<option value="10">Söka minst fem arbeten per månad<option value="14">Jobbsökarkurs<option value="21">Arbetspraktik<option value="30">Vägledning hos psykolog<option value="33">Starta eget-bidrag, information<option value="41">Arbetsmarknadsutbildning</select></td>
<td><br><input type="button" name="btnLagg" value="Lägg till &gt;"><br><br><input type="button" name="btnBort" value="&lt; Ta bort"></td>
<td>Överenskommet<br><select name="val" size="6" style="width:260px"></select></td>
</tr></table>
Kommentar<br><textarea name="kom" rows="4" cols="70"></textarea><br>
<input type="hidden" name="koder">
<input type="button" name="btnSpara" value="Spara planen">
</form>
<p>Planen ska skrivas ut och undertecknas av den sökande. Ny plan senast efter sex månader.</p>
<script language="VBScript">
Sub btnLagg_onclick()
  Dim o, n
  If plan.akt.selectedIndex < 0 Then Exit Sub
  Set o = document.createElement("OPTION")
  n = plan.akt.selectedIndex
  o.text = plan.akt.options(n).text
  o.value = plan.akt.options(n).value
  plan.val.add o
End Sub
Sub btnBort_onclick()
  If plan.val.selectedIndex >= 0 Then plan.val.remove plan.val.selectedIndex
End Sub
Sub btnSpara_onclick()
  Dim i
  If plan.val.length = 0 Then
    MsgBox "Minst en aktivitet måste väljas.", 48, "Handlingsplan"
    Exit Sub
  End If
  plan.koder.value = ""
  For i = 0 To plan.val.length - 1
    plan.koder.value = plan.koder.value & plan.val.options(i).value & ";"
  Next
  plan.submit
End Sub
</script>
</body></html>
