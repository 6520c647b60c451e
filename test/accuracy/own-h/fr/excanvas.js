// excanvas r3 stub: VML canvas emulation for IE (not shipped here)
if (!document.createElement("canvas").getContext) { document.namespaces.add("g_vml_", "urn:schemas-microsoft-com:vml", "#default#VML"); }
