declare module 'virtual:sdl' {
  const sdl: string;
  export default sdl;
}
