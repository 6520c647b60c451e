<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Emissão de Relatórios - RH</title></head><body bgcolor="#EFEFEF">
<form name="frmRel"><table><tr><td>Mês/Ano</td><td><input type="text" name="txtMes" size="7" maxlength="7"></td></tr><tr><td>Lotação</td><td><select name="cboLot"><option value="10">Tesouraria<option value="20">Educação<option value="30">Obras e Viação</select></td></tr></table>
<input type="button" name="cmdEmitir" value="Emitir Relatório"></form>
<script for="cmdEmitir" event="onClick" language="VBScript">
  Dim mes
  mes = Trim(document.frmRel.txtMes.value)
  If Len(mes) <> 7 Or Mid(mes, 3, 1) <> "/" Then
    MsgBox "Informe o mês no formato MM/AAAA", 48, "Relatórios"
  Else
    window.open "rel_rh.asp?mes=" & mes & "&lot=" & document.frmRel.cboLot.value, "rel"
  End If
</script></body></html>
