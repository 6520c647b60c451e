<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Cadastro de fornecedores</title>
<script language="vbscript">
Sub btnGravar_onclick
  If Trim(document.frm.nome.value) = "" Then
    MsgBox "Informe o nome do fornecedor", vbExclamation, "Cadastro"
    document.frm.nome.focus
    Exit Sub
  End If
  If Not IsNumeric(document.frm.cnpj.value) Or Len(document.frm.cnpj.value) <> 14 Then
    MsgBox "CNPJ inválido", vbCritical, "Cadastro"
    Exit Sub
  End If
  If MsgBox("Confirma a gravação?", vbYesNo + vbQuestion) = vbYes Then document.frm.submit
End Sub
</script></head><body><h3>Cadastro de fornecedores</h3><form name="frm" action="grava.asp" method="post"><table><tr><td>Razão social</td><td><input name="nome" size="50"></td></tr><tr><td>CNPJ</td><td><input name="cnpj" maxlength="14"></td></tr><tr><td>Município</td><td><input name="mun"></td></tr><tr><td>Observações</td><td><textarea name="obs"></textarea></td></tr></table><input type="button" name="btnGravar" value="Gravar"></form></body></html>
