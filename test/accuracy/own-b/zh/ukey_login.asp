<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>国库集中支付系统 登录</title>
<object classid="clsid:C7672410-309E-4318-8B34-016EE77D6B58" id="ePass" style="left:0;top:0" width="0" height="0"></object>
<script language="VBScript">
Dim FirstDigest, Digest, bErr
Digest = "01234567890123456"

Sub ShowErr(Msg)
  bErr = true
  MsgBox Msg & "，错误代码：" & Hex(Err.number), 16, "系统提示"
End Sub

Function Validate()
  Digest = "01234567890123456"
  On Error Resume Next
  Dim TheForm
  Set TheForm = document.forms("ValidForm")
  If Len(TheForm.UserPIN.value) < 4 Then
    MsgBox "用户PIN码不能少于4位！", 48, "系统提示"
    Validate = False
    Exit Function
  End If
  bErr = false
  ePass.OpenDevice 1, ""
  If Err Then
    ShowErr "请插入USB KEY"
    Validate = False
    Exit Function
  End If
  ePass.VerifyPIN CLng(0), CStr(TheForm.UserPIN.value)
  If Err Then
    ShowErr "PIN码错误"
    Validate = False
    ePass.CloseDevice
    Exit Function
  End If
  Digest = ePass.HashToken(1, 2, CStr(TheForm.rnd.value))
  TheForm.sn.value = ePass.GetStrProperty(7, 0, 0)
  TheForm.Digest.value = Digest
  ePass.CloseDevice
  Validate = True
End Function
</script>
</head>
<body bgcolor="#DCE6F4">
<p align="center"><br><br><font size="5" face="黑体">国库集中支付系统</font></p>
<form method="post" action="chklogin.asp" name="ValidForm" language="jscript" onsubmit="return Validate();">
<input type="hidden" name="rnd" value="8A41F20C77"><input type="hidden" name="sn"><input type="hidden" name="Digest">
<table align="center" cellpadding="6" bgcolor="white">
<tr><td>PIN码：</td><td><input type="password" name="UserPIN"></td></tr>
<tr><td colspan="2" align="center"><input type="submit" value="登 录"></td></tr>
</table>
</form>
</body></html>
