<HTML><HEAD><TITLE>Journalarkiv - sök</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<SCRIPT LANGUAGE=VBScript>
Sub Window_OnLoad
  Document.All("pnr").Focus
End Sub
Sub Sok_OnClick
  p = Replace(Document.All("pnr").Value, "-", "")
  If Len(p) <> 10 Then
    MsgBox "Personnumret ska ha 10 siffror.", 48, "Arkiv"
  Else
    Window.Navigate "lista.asp?pnr=" & p
  End If
End Sub
</SCRIPT></HEAD>
<BODY BGCOLOR=WHITE><H2>Länssjukhuset - Journalarkivet</H2>
Personnummer: <INPUT ID=pnr SIZE=13> <INPUT TYPE=BUTTON NAME=Sok VALUE="Sök">
<P>Hämtning sker kl 9 och 14.</BODY></HTML>
